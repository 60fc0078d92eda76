import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts'
import { copyOf } from '../../made/tree.ts'

const read = (text: string) => {
  const root = copyOf('whole', { 'docs/glossary.yml': text })
  const { glossary, findings } = readGlossary(root, 'docs', ['en', 'sv'])
  return { ids: glossary.map(({ id }) => id), faults: findings.map(({ rule, line }) => `${rule} ${line}`) }
}

describe('docs/glossary.yml', () => {
  it('may be absent', () => {
    expect(readGlossary(copyOf('whole'), 'docs', ['en'])).toEqual({ glossary: [], findings: [] })
  })

  it.each<[string, string, { ids: string[]; faults: string[] }]>([
    [
      'right',
      '- id: data\n  en: { preferred: data }\n  sv: { preferred: data }\n',
      { ids: ['data'], faults: [] },
    ],
    ['broken YAML', '- id: data\n  en: { preferred: "data\n', { ids: [], faults: ['glossary-invalid 3'] }],
    [
      'a word is missing',
      '- id: data\n- id: law\n  sv:\n    synonyms: [lag]\n',
      { ids: ['data', 'law'], faults: ['glossary-invalid 4'] },
    ],
    ['no list', 'data: data\n', { ids: [], faults: ['glossary-invalid 1'] }],
  ])('%s', (_title, text, expected) => expect(read(text)).toEqual(expected))
})
