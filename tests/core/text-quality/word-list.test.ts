import { describe, expect, it } from 'vitest'
import { parseWordList } from '../../../.vitepress/core/text-quality/word-list.ts'

describe('parseWordList', () => {
  it('reads words, names of several words, words to avoid and comments', () => {
    const { list, faults } = parseWordList(
      '# why\nCode for All\r\n!maila # skriv mejla\nOpenStreetMap\n\nå\n',
      'sv',
    )
    expect(faults).toEqual([])
    expect([...list.words]).toEqual(['OpenStreetMap', 'å'])
    expect(list.phrases).toEqual(['Code for All'])
    expect([...list.avoided]).toEqual(['maila'])
  })

  it.each([
    ['å, ä and ö come last in Swedish', 'zebra\nå\nä\nö', 'sv', []],
    [
      'and with a and o in English',
      'zebra\nåland',
      'en',
      [{ line: 2, word: 'åland', kind: 'order', after: 'zebra' }],
    ],
    ['a word out of order', 'b\na\nc', 'en', [{ line: 2, word: 'a', kind: 'order', after: 'b' }]],
    ['a word twice', 'a\na', 'en', [{ line: 2, word: 'a', kind: 'twice', after: 'a' }]],
    ['capitals do not part words', 'Git\ngzip\nHFD', 'en', []],
  ])('%s', (_, text, language, faults) => {
    expect(parseWordList(text, language).faults).toEqual(faults)
  })
})
