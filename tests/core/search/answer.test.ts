import { beforeAll, describe, expect, it } from 'vitest'
import { openIndex, type SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { filesOf, page, readerOf } from './made-pages.ts'

const pages = [
  page('budget', 'en', 'Participatory budgets', 'How a council shares its budget.', { type: 'how-to' }),
  page('budget', 'sv', 'Medborgarbudget', 'Hur en kommun delar sin budget.', { type: 'how-to' }),
  page('council', 'en', 'The council', 'It has a budget, and organisers.', { type: 'explainer' }),
  page('kommun', 'sv', 'Kommunen', 'Den har en budget.', { type: 'explainer' }),
  page('hack', 'en', 'Hackathon', 'Bring a laptop.', { heading: 'Prizes', under: 'Colours for the winner.' }),
]

let index: SearchIndex
beforeAll(async () => {
  index = await openIndex(readerOf(await filesOf(pages)))
})

describe('filters', () => {
  const all = { types: { 'how-to': 1, explainer: 2 }, languages: { en: 2, sv: 2 } }
  it.each([
    ['none', {}, ['budget', 'council', 'kommun'], all.types, all.languages],
    ['a type', { type: 'explainer' }, ['council', 'kommun'], all.types, { en: 1, sv: 1 }],
    ['a language', { inLanguage: 'sv' }, ['budget', 'kommun'], { 'how-to': 1, explainer: 1 }, all.languages],
    [
      'both',
      { type: 'explainer', inLanguage: 'sv' },
      ['kommun'],
      { 'how-to': 1, explainer: 1 },
      { en: 1, sv: 1 },
    ],
    ['what nothing is', { type: 'policy' }, [], all.types, {}],
  ])('%s', async (_what, wishes, refs, types, languages) => {
    const answer = await search(index, 'budget ', 'en', wishes)
    expect(answer.results.map(({ ref }) => ref).sort()).toEqual(refs)
    expect(answer.total).toBe(refs.length)
    expect(Object.fromEntries(answer.types.map(({ value, count }) => [value, count]))).toEqual(types)
    expect(Object.fromEntries(answer.inLanguages.map(({ value, count }) => [value, count]))).toEqual(
      languages,
    )
  })

  it('come with the most first, equals by name', async () => {
    const { types, inLanguages } = await search(index, 'budget ', 'en')
    expect([types.map(({ value }) => value), inLanguages.map(({ value }) => value)]).toEqual([
      ['explainer', 'how-to'],
      ['en', 'sv'],
    ])
  })

  it('count all that answers, whatever the limit', async () => {
    const { total, results } = await search(index, 'budget ', 'en', { limit: 1 })
    expect([total, results.length]).toEqual([3, 1])
  })
})

describe('what was corrected', () => {
  it.each([
    ['a letter left out', 'hackaton', [{ typed: 'hackaton', used: 'hackathon' }]],
    ['another first letter', 'nackathon', [{ typed: 'nackathon', used: 'hackathon' }]],
    ['one of two words', 'medborgarbudgte kommun', [{ typed: 'medborgarbudgte', used: 'medborgarbudget' }]],
    ['nothing: the words are there', 'hackathon prizes', []],
    ['nothing: it is a beginning', 'hacka', []],
    ['nothing: it is another form', 'councils', []],
    ['nothing: there is nothing near', 'xqzvbrn', []],
  ])('%s', async (_what, text, corrections) => {
    expect((await search(index, text, 'sv')).corrections).toEqual(corrections)
  })

  it('leaves spellings of one word alone', async () => {
    for (const text of ['organizers', 'organisers', 'color', 'colour']) {
      const { total, corrections } = await search(index, text, 'en')
      expect([text, total, corrections]).toEqual([text, 1, []])
    }
  })
})

describe('an explanation', () => {
  it('is there only where it is wished for', async () => {
    expect((await search(index, 'budget', 'en')).results[0]).not.toHaveProperty('explanation')
  })

  it('adds up to the score', async () => {
    const { results } = await search(index, 'council hackaton', 'en', { explain: true })
    expect(results.length).toBe(3)
    for (const { score, explanation } of results) {
      if (!explanation) throw new Error('no explanation')
      const { words, together, best, coverage, bonus, readable } = explanation
      expect((((together + best) / 2) * coverage + bonus) * readable).toBeCloseTo(score, 10)
      expect(words.reduce((sum, word) => sum + word.score, 0)).toBeCloseTo(together, 10)
    }
  })

  it('says the way, the field and the slot of each word', async () => {
    const { results } = await search(index, 'hackaton color laptop', 'en', { explain: true })
    expect(results[0]?.explanation?.words.map(({ word, way, field }) => [word, way, field])).toEqual([
      ['hackaton', 'slip', 'title'],
      ['color', 'spelling', 'text'],
      ['laptop', 'exact', 'text'],
    ])
    for (const { slot, rarity } of results[0]?.explanation?.words ?? []) {
      expect(slot).toBeLessThan(16)
      expect(rarity).toBeGreaterThan(0)
    }
  })
})
