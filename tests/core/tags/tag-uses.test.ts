import { describe, expect, it } from 'vitest'
import { tagCounts, tagUses } from '../../../.vitepress/core/tags/tag-uses.ts'
import { glossaryOf } from '../../made/glossary.ts'
import { pairsFrom } from '../../made/pages.ts'

const pairs = pairsFrom({
  'en/data': { ref: 'data', tags: ['open-data', 'law', 'open-data'] },
  'sv/data': { ref: 'data', original: 'en' },
  'en/rules': { ref: 'rules', tags: ['law'] },
  'sv/moten': { ref: 'meetings', tags: ['community'] },
  'en/cases': {
    ref: 'cases',
    tags: ['community'],
    entries: { skjutsgruppen: { tags: ['mobility', 'community'] }, other: {} },
  },
})
const glossary = glossaryOf({ licence: { en: ['licence'], sv: ['licens'] } }).map((term) => ({
  ...term,
  tags: ['law', 'licences'],
}))
const uses = new Map(tagUses(pairs, glossary).map((use) => [use.id, use]))

describe('what tags are used for', () => {
  it('has a tag for everything that a page, an entry or a term names, in the order of their ids', () => {
    expect([...uses.keys()]).toEqual(['community', 'law', 'licences', 'mobility', 'open-data'])
  })
  it.each([
    ['open-data', ['data']],
    ['law', ['data', 'rules']],
    ['community', ['meetings', 'cases']],
    ['licences', []],
  ])('%s: each page once, in whatever language it was written', (id, refs) => {
    expect(uses.get(id)?.pairs.map(({ ref }) => ref)).toEqual(refs)
  })
  it('names sections of pages and words too', () => {
    expect(uses.get('mobility')?.entries.map(({ anchor }) => anchor)).toEqual(['skjutsgruppen'])
    expect(uses.get('licences')?.terms.map(({ id }) => id)).toEqual(['licence'])
  })
  it.each([
    ['law', ['open-data', 'licences']],
    ['mobility', ['community']],
  ])('%s: other tags of the same things, the most frequent first', (id, related) => {
    expect(uses.get(id)?.related).toEqual(related)
  })
  it('leaves out what is withdrawn', () => {
    const gone = pairsFrom({ 'sv/gammalt': { ref: 'old', tags: ['skills'], state: 'withdrawn' } })
    expect(tagUses(gone, [])).toEqual([])
  })
  it('counts', () => {
    expect(tagCounts(pairs, glossary)[0]).toEqual({ id: 'community', pages: 2, entries: 1, terms: 0 })
    expect(tagCounts([], [])).toEqual([])
  })
})
