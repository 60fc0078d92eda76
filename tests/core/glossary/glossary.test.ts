import { describe, expect, it } from 'vitest'
import { says, termIndex, termsIn } from '../../../.vitepress/core/glossary/find-terms.ts'
import { parseGlossary } from '../../../.vitepress/core/glossary/parse-glossary.ts'

const { glossary } = parseGlossary(
  [
    { id: 'open-data', en: { preferred: 'open data' }, sv: { preferred: 'öppna data' } },
    { id: 'data', en: { preferred: 'data' }, sv: { preferred: 'data' } },
    {
      id: 'council',
      en: { preferred: 'council', synonyms: ['local authority'] },
      sv: { preferred: 'kommun' },
    },
    {
      id: 'procurement',
      en: { preferred: 'procurement' },
      sv: { preferred: 'upphandling', forms: ['upphandla'] },
    },
    { id: 'only-here', en: { preferred: 'ceilidh' } },
  ],
  ['en', 'sv'],
)

describe('terms in a text', () => {
  it.each<[string, string, string, string[]]>([
    ['a word', 'en', 'The council decides.', ['council']],
    ['inflected', 'en', 'Two councils, one local authority.', ['council']],
    ['the longest of several', 'en', 'Open data is data.', ['open-data', 'data']],
    ['not within a compound', 'sv', 'Kommunstyrelsen beslutar.', []],
    ['inflected in Swedish', 'sv', 'Kommunerna och upphandlingarna.', ['council', 'procurement']],
    ['another word of the same stem', 'sv', 'De upphandlar själva.', []],
    ['within a name', 'en', 'The Open Data Council met.', []],
    ['none', 'en', 'Nothing at all.', []],
  ])('%s', (_title, language, text, expected) =>
    expect(termsIn(text, language, termIndex(glossary, language)).map(({ id }) => id)).toEqual(expected),
  )
})

describe('whether a text says a term', () => {
  const term = (id: string) => glossary.find((entry) => entry.id === id) ?? glossary[0]
  it.each<[string, string, string, boolean]>([
    ['inflected', 'council', 'I kommunerna.', true],
    ['as the first part of a compound', 'council', 'Kommunstyrelsen.', true],
    ['as the last part', 'procurement', 'Vid offentligupphandlingen.', true],
    ['with words in between', 'open-data', 'Öppna och länkade data.', true],
    ['not at all', 'council', 'I staden.', false],
  ])('%s', (_title, id, text, expected) => {
    const found = term(id)
    expect(found && says(text, 'sv', found)).toBe(expected)
  })
})

describe('reading a glossary', () => {
  it.each<[string, unknown, number, number]>([
    ['right', [{ id: 'a', en: { preferred: 'a' } }], 1, 0],
    ['no list', { a: 1 }, 0, 1],
    ['an entry without an id', [{ en: { preferred: 'a' } }], 0, 1],
    ['words without a preferred one', [{ id: 'a', en: { synonyms: ['b'] } }], 1, 1],
    ['empty', [], 0, 0],
    ['nothing', null, 0, 1],
  ])('%s', (_title, value, terms, faults) => {
    const read = parseGlossary(value, ['en', 'sv'])
    expect(read.glossary).toHaveLength(terms)
    expect(read.faults).toHaveLength(faults)
  })
})
