import { describe, expect, it } from 'vitest'
import { backwards, dictionary } from '../../../.vitepress/core/search/dictionary.ts'
import { fold } from '../../../.vitepress/core/search/fold.ts'
import { encodeList } from '../../../.vitepress/core/search/listing.ts'
import { decodePages, encodePages, readManifest } from '../../../.vitepress/core/search/manifest.ts'
import { decodeSlots, encodeSlots } from '../../../.vitepress/core/search/postings.ts'
import { compare, cut, shardOf, shardsFrom } from '../../../.vitepress/core/search/shards.ts'
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
    ['sections one after the other', [[0, 1, 2]], 'AAA'],
    ['a long step', [[0, 1, 40]], 'AADjB'],
    ['slots between which there are none', [undefined, [3], [], undefined, [35, 2]], 'SETc'],
  ])('%s', (_what, given, encoded) => {
    expect(encodeSlots(given)).toBe(encoded)
    const back = decodeSlots(encoded)
    expect(encodeSlots(back)).toBe(encoded)
  })

  it.each(['!', 'D', 'D!', ' A', 'D________________'])(
    'what is not well formed gives nothing: %s',
    (encoded) => {
      expect(decodeSlots(encoded).flat()).toEqual([])
    },
  )

  it('have no section that the index has not', () => {
    expect(decodeSlots(encodeSlots([[0, 1, 40]]), 40).flat()).toEqual([0, 1])
  })

  it('keep an impact to within a slot', () => {
    for (const impact of [0.01, 0.2, 0.5, 0.77, 0.999]) {
      expect(Math.abs(impactOf(slotOf(impact)) - impact)).toBeLessThanOrEqual(1 / slots)
    }
  })
})

describe('files', () => {
  const { from, files } = cut(
    ['alm', 'ask', 'bok', 'bok', 'bokskog', 'ek'],
    6,
    (word) => word,
    (word) => word.length,
  )

  it('are cut by size', () => {
    expect(files).toEqual([['alm', 'ask'], ['bok', 'bok'], ['bokskog'], ['ek']])
    expect(from).toEqual(['', 'b', 'boks', 'e'])
  })

  it.each([
    ['al', 0],
    ['alm', 0],
    ['bokhylla', 1],
    ['ek', 3],
    ['örn', 3],
  ])('%s is in file %s', (key, file) => expect(shardOf(from, key)).toBe(file))

  it.each([
    ['bok', [1, 2]],
    ['e', [3]],
    ['ö', [3]],
    ['', [0, 1, 2, 3]],
  ])('what begins with "%s" is in files %j', (start, expected) => {
    expect(shardsFrom(from, start)).toEqual(expected)
  })
})

describe('the dictionary', () => {
  const listed = ['ask', 'får', 'far', 'öppen', 'öppna', 'översättningar']
    .map((word) => ({ word, folded: fold(word) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.word, b.word))
  const list = (kind: 'words' | 'ends', from: number, to: number) => {
    const keyed = listed
      .map((entry) => ({ ...entry, key: kind === 'words' ? entry.folded : backwards(entry.folded) }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word))
      .slice(from, to)
    return encodeList(
      keyed.map(({ key }) => key),
      keyed.map(({ word, folded }) => (word === folded ? '' : word)),
    )
  }
  const words = dictionary({
    words: ['', 'o'],
    ends: [''],
    read: async (kind, file) =>
      kind === 'ends' ? list(kind, 0, 6) : file === 0 ? list(kind, 0, 3) : list(kind, 3, 6),
  })

  it('has words, å, ä and ö folded', async () => {
    expect([await words.has('oppna'), await words.has('öppn'), await words.has('faar')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('finds beginnings, å, ä and ö folded', async () => {
    expect((await words.startingWith('opp')).map(({ word }) => word)).toEqual(['öppen', 'öppna'])
    expect((await words.startingWith('far')).map(({ word }) => word)).toEqual(['far', 'får'])
    expect(await words.startingWith('')).toEqual([])
  })

  it('finds what was nearly typed', async () => {
    expect((await words.near('öpnpa', false)).entries.map(({ word }) => word)).toEqual(['öppna'])
    expect((await words.near('fra', false)).entries).toEqual([])
  })

  it.each([
    ['another first letter', 'iversattningar', 1],
    ['a first letter left out', 'versättningar', 1],
    ['the last letter twice', 'översättningarr', 1],
    ['two slips in the first half', 'övresättinngar', 2],
  ])('finds a word with %s', async (_what, typed, count) => {
    const { entries, slips } = await words.near(typed, false)
    expect([entries.map(({ word }) => word), slips]).toEqual([['översättningar'], count])
  })
})

describe('a manifest', () => {
  const whole = {
    analysis: analysisVersion,
    site: 'https://example.org/kb',
    hash: 'a',
    languages: [],
    types: [],
    pages: '',
    terms: [],
    words: [],
    ends: [],
    texts: '',
    glossary: false,
  }

  it('keeps the places of pages', () => {
    const rows = [
      { pair: 0, language: 0, type: 1, sections: 40, aligned: true },
      { pair: 0, language: 1, type: 1, sections: 3, aligned: false },
      { pair: 1, language: 1, type: 0, sections: 1, aligned: true },
    ]
    expect(decodePages(encodePages(rows))).toEqual(rows)
  })

  it('is read', () => expect(readManifest(JSON.stringify(whole))).toEqual(whole))

  it.each([
    ['no JSON', '<!doctype html>', 'damaged'],
    ['cut short', JSON.stringify(whole).slice(0, -9), 'damaged'],
    ['no object', 'null', 'damaged'],
    ['of no analysis', '{}', 'damaged'],
    ['of another analysis', JSON.stringify({ ...whole, analysis: 1 }), 'other-version'],
    ['without a list', JSON.stringify({ ...whole, pages: undefined }), 'damaged'],
    ['with a list of something else', JSON.stringify({ ...whole, terms: [1] }), 'damaged'],
    ['of another site', JSON.stringify({ ...whole, site: 'https://example.org' }), 'other-site'],
  ])('%s is refused', (_what, text, kind) => {
    expect(() => readManifest(text, whole.site)).toThrow(
      expect.objectContaining({ name: 'IndexError', kind }),
    )
  })
})
