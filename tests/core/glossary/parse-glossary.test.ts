import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGlossary } from '../../../.vitepress/core/glossary/parse-glossary.ts'

const en = { preferred: 'open data', definition: 'Data that anyone may use.' }
const sv = { preferred: 'öppna data', definition: 'Data som alla får använda.' }

/** Terms kept and faults as `kind at.path value other`. */
function read(value: unknown): { kept: string[]; faults: string[] } {
  const { glossary, faults } = parseGlossary(value, ['en', 'sv'])
  return {
    kept: glossary.map(({ id, words }) => [id, ...words.keys()].join(' ')),
    faults: faults.map(({ path, kind, value: said, other }) =>
      [kind, path.map(String).join('.'), said, other]
        .filter((part) => part !== undefined)
        .join(' ')
        .trim(),
    ),
  }
}

describe('a glossary without faults', () => {
  it('has all that an entry says, and empty lists for what it does not', () => {
    const entry = {
      id: 'open-data',
      tags: ['open-data'],
      en: { ...en, synonyms: ['OGD'], forms: ['opendata'], note: 'Two words.' },
      sv: { ...sv, ambiguous: true },
      see: ['data'],
      inline: false,
      source: 'Open Definition 2.1',
    }
    const data = { id: 'data', en: { preferred: 'data', definition: 'Facts.' } }
    const { glossary, faults } = parseGlossary([entry, data], ['en', 'sv'])
    expect(faults).toEqual([])
    expect(glossary.map(({ words, ...term }) => ({ ...term, words: Object.fromEntries(words) }))).toEqual([
      {
        id: 'open-data',
        tags: ['open-data'],
        see: ['data'],
        inline: false,
        source: 'Open Definition 2.1',
        words: {
          en: { ...en, synonyms: ['OGD'], forms: ['opendata'], note: 'Two words.', ambiguous: false },
          sv: { ...sv, synonyms: [], forms: [], ambiguous: true },
        },
      },
      {
        id: 'data',
        tags: [],
        see: [],
        source: undefined,
        words: { en: { ...data.en, synonyms: [], forms: [], ambiguous: false } },
      },
    ])
  })

  it.each<[string, unknown, string[]]>([
    ['empty', [], []],
    ['a term that one language has no word for', [{ id: 'ceilidh', en }], ['ceilidh en']],
    ['a language that is none of the site’s', [{ id: 'data', en, fi: { preferred: 'data' } }], ['data en']],
    [
      'one word for two terms in different languages',
      [
        { id: 'a', en },
        { id: 'b', sv: en },
      ],
      ['a en', 'b sv'],
    ],
  ])('%s', (_title, value, kept) => expect(read(value)).toEqual({ kept, faults: [] }))
})

describe('faults of a glossary', () => {
  it.each<[string, unknown, string[], string[]]>([
    ['no list', { a: 1 }, [], ['list']],
    ['nothing', null, [], ['list']],
    ['a text in place of an entry', ['data'], [], ['entry 0']],
    ['a list in place of an entry', [[]], [], ['entry 0']],
    ['an entry without an id', [{ en }], [], ['missing 0.id']],
    ['an id with a space', [{ id: 'öppna data', sv }], [], ['form 0.id']],
    ['no preferred word', [{ id: 'a', en: { definition: 'x' } }], ['a'], ['missing 0.en.preferred']],
    ['an empty preferred word', [{ id: 'a', en: { ...en, preferred: ' ' } }], ['a'], ['form 0.en.preferred']],
    ['no definition', [{ id: 'a', sv: { preferred: 'a' } }], ['a sv'], ['missing 0.sv.definition']],
    ['words that are a text', [{ id: 'a', sv: 'öppna data' }], ['a'], ['form 0.sv']],
    ['words that are empty', [{ id: 'a', sv: null }], ['a'], ['form 0.sv']],
    [
      'a synonym that is a number',
      [{ id: 'a', en: { ...en, synonyms: [7] } }],
      ['a'],
      ['form 0.en.synonyms.0'],
    ],
    ['forms that are a text', [{ id: 'a', en: { ...en, forms: 'opendata' } }], ['a'], ['form 0.en.forms']],
    [
      'a field nearly right',
      [{ id: 'a', en: { ...en, synonym: [] } }],
      ['a en'],
      ['unknown 0.en.synonym synonyms'],
    ],
    ['a field of nothing', [{ id: 'a', en, pronunciation: 'x' }], ['a en'], ['unknown 0.pronunciation']],
    ['a language nearly right', [{ id: 'a', en, sw: 'öppna data' }], ['a en'], ['unknown 0.sw sv']],
    [
      'one id twice',
      [
        { id: 'a', en },
        { id: 'a', sv },
      ],
      ['a en', 'a sv'],
      ['sameId 1.id a'],
    ],
    ['see to nothing', [{ id: 'data', en, see: ['dta'] }], ['data en'], ['seeNothing 0.see.0 dta']],
    [
      'see to what is nearly there',
      [
        { id: 'a', en, see: ['dta'] },
        { id: 'data', sv },
      ],
      ['a en', 'data sv'],
      ['seeNothing 0.see.0 dta data'],
    ],
    ['see to itself', [{ id: 'data', en, see: ['data'] }], ['data en'], ['seeNothing 0.see.0 data']],
    [
      'one preferred word for two terms, however written',
      [{ id: 'a', sv }, 'no entry', { id: 'b', sv: { ...sv, preferred: 'Öppna Data'.normalize('NFD') } }],
      ['a sv', 'b sv'],
      ['entry 1', `samePreferred 2.sv.preferred ${'Öppna Data'.normalize('NFD')} a`],
    ],
    [
      'names of properties of objects',
      [{ id: 'constructor', en, see: ['prototype'] }, JSON.parse('{"id": "b", "__proto__": {"id": "c"}}')],
      ['constructor en', 'b'],
      ['unknown 1.__proto__', 'seeNothing 0.see.0 prototype'],
    ],
  ])('%s', (_title, value, kept, faults) => expect(read(value)).toEqual({ kept, faults }))
})

describe('a glossary of anything', () => {
  const field = fc.constantFrom(
    'id',
    'en',
    'sv',
    'see',
    'tags',
    'source',
    'preferred',
    'definition',
    'forms',
    'fi',
  )
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.anything(),
      fc.constantFrom('data', 'öppna data'),
      tie('entry'),
    ),
    entry: fc.dictionary(field, fc.oneof(tie('value'), fc.array(fc.constantFrom('data', 'lag', '')))),
  }))

  it('is read without an exception, and what is kept can be used', () => {
    fc.assert(
      fc.property(fc.array(tree.entry), (entries) => {
        const { glossary, faults } = parseGlossary(entries, ['en', 'sv'])
        for (const { id, words } of glossary) {
          expect(id).toMatch(/^[a-z0-9-]+$/)
          for (const { preferred } of words.values()) expect(preferred.trim()).not.toBe('')
        }
        for (const { path } of faults) expect(path[0]).toBeLessThan(entries.length)
      }),
    )
  })
})
