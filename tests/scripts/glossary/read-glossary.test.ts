import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts'
import { findingWords } from '../../../scripts/report/finding-words.ts'
import { copyOf } from '../../made/tree.ts'

const readText = (text: string) =>
  readGlossary(copyOf('whole', { 'docs/glossary.yml': text }), 'docs', ['en', 'sv'])
const read = (text: string) => {
  const { glossary, findings } = readText(text)
  return {
    ids: glossary.map(({ id }) => id),
    faults: findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
  }
}

const data = `- id: data
  en: { preferred: data, definition: Facts in a form that one can work with. }
  sv: { preferred: data, definition: Uppgifter i en form som går att arbeta med. }
`

describe('docs/glossary.yml', () => {
  it('may be absent', () => {
    expect(readGlossary(copyOf('whole'), 'docs', ['en'])).toEqual({ glossary: [], findings: [] })
  })

  it.each([
    ['lag', 'Menade du ”law”?'],
    ['kvanthopp', 'Lägg till ett ord för den'],
  ])('with the tag %s, which there is no word for', (tag, mend) => {
    const tree = copyOf('whole', { 'docs/glossary.yml': `${data}  tags: [law, ${tag}]\n` })
    const { findings } = readGlossary(tree, 'docs', ['en', 'sv'], new Set(['law']))
    expect(findings).toMatchObject([{ rule: 'glossary-invalid', line: 4, column: 15 }])
    expect(findings.map((each) => findingWords(each, 'sv').mend)[0]).toContain(mend)
  })

  it.each<[string, string, { ids: string[]; faults: string[] }]>([
    ['right', data, { ids: ['data'], faults: [] }],
    ['empty', '', { ids: [], faults: ['glossary-invalid 1:1'] }],
    ['broken YAML', '- id: data\n  en: { preferred: "data\n', { ids: [], faults: ['glossary-invalid 3:1'] }],
    [
      'a word and a definition are missing',
      `${data}- id: law\n  sv:\n    synonyms: [lag]\n`,
      { ids: ['data', 'law'], faults: ['glossary-invalid 6:5', 'glossary-invalid 6:5'] },
    ],
    [
      'a field that there is none of',
      `${data}  se: [data]\n`,
      { ids: ['data'], faults: ['glossary-invalid 4:7'] },
    ],
    ['see to nothing', `${data}  see:\n    - date\n`, { ids: ['data'], faults: ['glossary-invalid 5:7'] }],
    [
      'one preferred word twice',
      `${data}- id: facts\n  sv:\n    definition: Sådant som stämmer.\n    preferred: Data\n`,
      { ids: ['data', 'facts'], faults: ['glossary-invalid 7:16'] },
    ],
    ['no list', 'data: data\n', { ids: [], faults: ['glossary-invalid 1:1'] }],
    [
      'a reference to what was never named',
      '- &a { id: a, see: [*b] }\n',
      { ids: [], faults: ['glossary-invalid 1:21'] },
    ],
    [
      'a term within itself',
      '- &a\n  id: a\n  en: *a\n',
      { ids: ['a'], faults: expect.arrayContaining(['glossary-invalid 3:7']) },
    ],
    ['references that unfold without end', laughs(), { ids: [], faults: ['glossary-invalid 2:7'] }],
    [
      'lists within lists',
      '['.repeat(2000),
      { ids: [], faults: [expect.stringMatching(/^glossary-invalid 1:/)] },
    ],
  ])('%s', (_title, text, expected) => expect(read(text)).toEqual(expected))
})

describe('what is said of a fault', () => {
  it.each<[string, string, string, string]>([
    [
      'a definition is missing',
      '- id: law\n  en: { preferred: law }\n',
      'A term of the glossary lacks “en.definition”',
      'En term i ordlistan saknar ”en.definition”',
    ],
    [
      'a field nearly right',
      `${data}  sea: []\n`,
      'Did you mean “see”? Rename it or take it away.',
      'Menade du ”see”? Byt namn på fältet eller ta bort det.',
    ],
    [
      'a field of nothing',
      `${data}  pronunciation: x\n`,
      'Take it away. The fields that there are stand in schemas/glossary.schema.json.',
      'Ta bort det. Vilka fält som finns ser du i schemas/glossary.schema.json.',
    ],
    [
      'one preferred word twice',
      `${data}- id: facts\n  sv: { preferred: data, definition: Sådant som stämmer. }\n`,
      '“data” is the preferred word of two terms in the glossary; the other has the id “data”',
      '”data” är huvudord för två termer i ordlistan; den andra har id:t ”data”',
    ],
    [
      'see to nothing',
      `${data}  see: [law]\n`,
      'Write the id of another term, or take it away.',
      'Skriv id:t för en annan term eller ta bort det.',
    ],
  ])('%s', (_title, text, english, swedish) => {
    const [found] = readText(text).findings
    const said = (language: string) => (found ? Object.values(findingWords(found, language)) : [])
    expect(said('en')).toContain(english)
    expect(said('sv')).toContain(swedish)
  })
})

/** A few lines that would be thousands of millions of entries: https://en.wikipedia.org/wiki/Billion_laughs_attack */
function laughs(): string {
  const names = [...'abcdefghij']
  const lines = names.map((name, index) => {
    const items =
      index === 0
        ? '"ha"'
        : Array(10)
            .fill(`*${names[index - 1]}`)
            .join(', ')
    return `- &${name} [${items}]`
  })
  return `${lines.join('\n')}\n`
}
