import { describe, expect, it } from 'vitest'
import { dictionary } from '../../../.vitepress/core/search/dictionary.ts'
import { IndexError, readManifest } from '../../../.vitepress/core/search/manifest.ts'
import { decodeSlots, encodeSlots } from '../../../.vitepress/core/search/postings.ts'
import { cut, shardOf, shardsFrom } from '../../../.vitepress/core/search/shards.ts'
import { slips } from '../../../.vitepress/core/search/slips.ts'
import { analysisVersion } from '../../../.vitepress/core/search/terms.ts'
import { impactOf, slotOf, slots } from '../../../.vitepress/core/search/weights.ts'

describe('slips of the finger', () => {
  it.each([
    ['kommun', 'kommun', 0],
    ['komun', 'kommun', 1],
    ['kommunn', 'kommun', 1],
    ['kommnu', 'kommun', 1],
    ['kommon', 'kommun', 1],
    ['okmnun', 'kommun', 2],
    ['dator', 'kommun', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (typed, word, count) => expect(slips(typed, word, 2)).toBe(count))

  it('may be in the beginning of a longer word', () => {
    expect(slips('medborgabrud', 'medborgarbudget', 2, true)).toBe(1)
    expect(slips('medborgabrud', 'medborgarbudget', 2)).toBe(3)
  })
})

describe('postings', () => {
  it.each([
    ['none', [], ''],
    ['one slot', [[0, 1, 40]], '0:0,1,13'],
    ['slots between which there are none', [undefined, [3], [], undefined, [35, 2]], '1:3;4:2,x'],
  ])('%s', (_what, given, encoded) => {
    expect(encodeSlots(given)).toBe(encoded)
    const back = decodeSlots(encoded)
    expect(encodeSlots(back)).toBe(encoded)
  })

  it.each(['x', ':', ';;', '!:1'])('what is not well formed gives nothing: %s', (encoded) => {
    expect(decodeSlots(encoded).flat()).toEqual([])
  })

  it('keep an impact to within a slot', () => {
    for (const impact of [0.01, 0.2, 0.5, 0.77, 0.999]) {
      expect(Math.abs(impactOf(slotOf(impact)) - impact)).toBeLessThanOrEqual(1 / slots)
    }
  })
})

describe('files', () => {
  const { firsts, files } = cut(
    ['alm', 'ask', 'bok', 'bok', 'bokskog', 'ek'],
    6,
    (word) => word,
    (word) => word.length,
  )

  it('are cut by size', () => {
    expect(files).toEqual([['alm', 'ask'], ['bok', 'bok'], ['bokskog'], ['ek']])
    expect(firsts).toEqual(['alm', 'bok', 'bokskog', 'ek'])
  })

  it.each([
    ['al', undefined],
    ['alm', 0],
    ['bokhylla', 1],
    ['ek', 3],
    ['örn', 3],
  ])('%s is in file %s', (key, file) => expect(shardOf(firsts, key)).toBe(file))

  it.each([
    ['bok', [0, 1, 2]],
    ['e', [2, 3]],
    ['ö', [3]],
    ['', [0, 1, 2, 3]],
  ])('what begins with "%s" is in files %j', (start, expected) => {
    expect(shardsFrom(firsts, start)).toEqual(expected)
  })
})

describe('the dictionary', () => {
  const words = dictionary(['a', 'o'], async (shard) =>
    shard === 0 ? ['ask', 'får', 'far'] : ['öppen', 'öppna'],
  )

  it('finds beginnings, å, ä and ö folded', async () => {
    expect((await words.startingWith('opp')).map(({ word }) => word)).toEqual(['öppen', 'öppna'])
    expect((await words.startingWith('far')).map(({ word }) => word)).toEqual(['får', 'far'])
    expect(await words.startingWith('')).toEqual([])
  })

  it('finds what was nearly typed', async () => {
    expect((await words.near('öpnpa', false)).entries.map(({ word }) => word)).toEqual(['öppna'])
    expect((await words.near('fra', false)).entries).toEqual([])
  })
})

describe('a manifest', () => {
  const whole = {
    analysis: analysisVersion,
    hash: 'a',
    languages: [],
    pages: [],
    terms: [],
    words: [],
    texts: [],
  }

  it('is read', () => expect(readManifest(JSON.stringify(whole))).toEqual(whole))

  it.each([
    ['no JSON', '<!doctype html>'],
    ['no object', 'null'],
    ['of another analysis', JSON.stringify({ ...whole, analysis: 0 })],
    ['without a list', JSON.stringify({ ...whole, pages: undefined })],
    ['with a list of something else', JSON.stringify({ ...whole, terms: [1] })],
  ])('%s is refused', (_what, text) => expect(() => readManifest(text)).toThrow(IndexError))
})
