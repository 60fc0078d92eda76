import { describe, expect, it } from 'vitest'
import { checkText } from '../../../scripts/text/check-text.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf } from '../../made/tree.ts'

const facts = `sources:
  - id: A
    title: { en: The document, sv: Dokumentet }
    language: en
    about: { en: It tells., sv: Det berättar. }
facts:
  - id: A-1
    source: A
    kind: event
    says:
      en: It is a wrnog word.
      sv: Det är ett ord ord.
`

describe('the text of the list of facts', () => {
  it('is checked in each language, at its place', async () => {
    const { findings } = await checkText(copyOf('whole', { 'docs/facts.yml': facts }), whole)
    expect(
      findings.filter(({ file }) => file === 'docs/facts.yml').map(({ rule, line }) => `${line} ${rule}`),
    ).toEqual(['11 text-misspelt', '12 text-doubled-word'])
  })
})
