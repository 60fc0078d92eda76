import { describe, expect, it } from 'vitest'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { checkFacts } from '../../../.vitepress/core/provenance/check-facts.ts'
import { factsView } from '../../../.vitepress/core/provenance/facts-view.ts'
import { plainText } from '../../../.vitepress/core/provenance/marked-text.ts'
import { parseFacts } from '../../../.vitepress/core/provenance/parse-facts.ts'
import { page, pairsFrom, twoLanguages } from '../../made/pages.ts'

const source = {
  id: 'C',
  title: { en: 'The page', sv: 'Sidan' },
  language: 'sv',
  about: { en: 'It tells.', sv: 'Den berättar.' },
}
const fact = (id: string, more: object = {}) => ({
  id,
  source: 'C',
  kind: 'conduct',
  says: { en: `Says ${id}.`, sv: `Säger ${id}.` },
  ...more,
})
const read = (...facts: unknown[]) => parseFacts({ sources: [source], facts }, ['en', 'sv'])

describe('a list of facts', () => {
  it('is read with its words in each language', () => {
    const { facts, faults } = read(fact('C-K1'), fact('C-K2'))
    expect(faults).toEqual([])
    expect(facts.facts.map(({ id, says }) => [id, says.get('sv')])).toEqual([
      ['C-K1', 'Säger C-K1.'],
      ['C-K2', 'Säger C-K2.'],
    ])
  })

  it('may have languages that the site has not', () => {
    expect(read(fact('C-K1', { says: { en: 'a', sv: 'å', gd: 'à' } })).faults).toEqual([])
  })

  it.each([
    ['a language less', fact('C-K1', { says: { en: 'a' } }), 'missing', 'says.sv', '–'],
    ['nothing said', fact('C-K1', { says: { en: 'a', sv: ' ' } }), 'form', 'says.sv', '–'],
    ['a kind that is none', fact('C-K1', { kind: 'åsikt' }), 'kind', 'kind', /^activity, .*recommendation$/],
    ['a source that is not there', fact('C-K1', { source: 'D' }), 'source', 'source', 'C'],
    ['a slip in a field', { ...fact('C-K1'), sourse: 'C' }, 'unknown', 'sourse', 'source'],
    ['a field of its own', { ...fact('C-K1'), färg: 'grön' }, 'unknown', 'färg', ''],
    ['no id', fact('C-K1', { id: undefined }), 'missing', 'id', '–'],
    ['an id with spaces', fact('C K1'), 'form', 'id', '–'],
    ['a text for an entry', 'C-K1', 'form', '–', '–'],
  ])('with %s', (_, entry, kind, field, other) => {
    const [fault, ...more] = read(entry).faults
    expect(more).toEqual([])
    expect(fault).toMatchObject({ kind, field })
    expect(fault?.other).toMatch(other)
  })

  it('with one id twice', () => {
    expect(read(fact('C-K1'), fact('C-K1')).faults).toMatchObject([
      { kind: 'sameId', path: ['facts', 1, 'id'], value: 'C-K1' },
    ])
  })

  it.each([undefined, null, [], 'text', { facts: [] }, { sources: {}, facts: [] }])(
    '%o is no such list',
    (value) => {
      expect(parseFacts(value, ['en', 'sv']).faults).toMatchObject([{ kind: 'file' }])
    },
  )
})

describe('facts and pages', () => {
  const { facts } = read(fact('C-K1'), fact('C-K2'))
  const check = (pages: Parameters<typeof pairsFrom>[0]) =>
    checkFacts(
      { file: 'docs/facts.yml', facts, at: (path) => ({ line: Number(path[1]) + 10, column: 1 }) },
      pairsFrom(pages),
    ).map(({ rule, file, line, values }) => [rule, file, line, values.id, values.meant])

  it('agree', () => {
    expect(check({ 'sv/kod': { ref: 'kod', facts: ['C-K1', 'C-K2'] } })).toEqual([])
  })

  it('lack a page for a fact', () => {
    expect(check({ 'sv/kod': { ref: 'kod', facts: ['C-K1'] } })).toEqual([
      ['fact-uncovered', 'docs/facts.yml', 11, 'C-K2', undefined],
    ])
  })

  it('lack it too where the page was withdrawn', () => {
    expect(
      check({ 'sv/kod': { ref: 'kod', facts: ['C-K1', 'C-K2'], state: 'withdrawn' } }).map(([rule]) => rule),
    ).toEqual(['fact-uncovered', 'fact-uncovered'])
  })

  it.each([
    ['C-K11', 'C-K1'],
    ['X-999', ''],
  ])('lack the fact %s that a page names', (id, meant) => {
    expect(check({ 'sv/kod': { ref: 'kod', facts: ['C-K1', 'C-K2', id] } })).toEqual([
      ['fact-unknown', 'docs/sv/kod.md', 1, id, meant],
    ])
  })

  it('are shown with links to the point itself, in the language of the reader', () => {
    const pages = [
      page(
        'sv/kod',
        { ref: 'kod', title: 'Uppförandekod', facts: ['C-K1', 'C-K2'] },
        '## Trygghet {#C-K1}\n',
      ),
      page('en/code', { ref: 'kod', title: 'Code', original: 'sv' }, '## Safety {#C-K1}\n'),
      page('sv/bara', { ref: 'bara', title: 'Bara på svenska', facts: ['C-K2'] }),
    ]
    const { pairs } = pairPages(pages, { ...twoLanguages, originalLanguage: 'sv' })
    const view = factsView(facts, 'en', pairs, addressesOf(pairs, twoLanguages))
    expect(view.sources).toMatchObject([{ id: 'C', title: [{ text: 'The page' }], count: 2 }])
    expect(view.facts.map(({ says, told }) => [plainText(says), told])).toEqual([
      ['Says C-K1.', [{ text: 'Code', url: '/en/code#C-K1' }]],
      [
        'Says C-K2.',
        [
          { text: 'Code', url: '/en/code' },
          { text: 'Bara på svenska', url: '/en/bara', language: 'sv' },
        ],
      ],
    ])
  })
})
