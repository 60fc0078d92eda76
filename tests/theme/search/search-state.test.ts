import { describe, expect, it } from 'vitest'
import type { Answer, PageResult } from '../../../.vitepress/core/search/answer.ts'
import {
  answerTo,
  joined,
  questionOf,
  type SearchState,
} from '../../../.vitepress/theme/composables/searchState.ts'

const result = (ref: string): PageResult => ({
  ref,
  language: 'sv',
  type: 'topic',
  url: `/sv/${ref}`,
  title: { text: ref, marks: [] },
  trail: [],
  foreign: false,
  foundIn: undefined,
  excerpt: { text: '', marks: [] },
  sections: [],
  score: 1,
})
const answer = (incomplete: boolean): Answer => ({
  total: 2,
  results: [result('a')],
  types: [],
  inLanguages: [],
  corrections: [],
  incomplete,
})
const found = (incomplete = false): SearchState => ({
  kind: 'found',
  question: questionOf('öppna data'),
  answer: answer(incomplete),
})

describe('an answer that more pages are added to', () => {
  it.each([
    ['is the one to the same question', questionOf('öppna data'), found(), true],
    ['is not one to other words', questionOf('öppna'), found(), false],
    ['is not one with another type', { ...questionOf('öppna data'), type: 'topic' }, found(), false],
    ['is not one in another language', { ...questionOf('öppna data'), inLanguage: 'en' }, found(), false],
    ['is not an incomplete one', questionOf('öppna data'), found(true), false],
    ['is not there while one waits', questionOf('öppna data'), { kind: 'loading' }, false],
  ] as const)('%s', (_what, question, state, expected) => {
    expect(answerTo(question, state) !== undefined).toBe(expected)
  })

  it('has each page once, and those that were there as they were', () => {
    const before = [result('a'), result('b')]
    const pages = joined(before, [result('b'), result('c')])
    expect(pages.map(({ ref }) => ref)).toEqual(['a', 'b', 'c'])
    expect(pages[1]).toBe(before[1])
  })
})
