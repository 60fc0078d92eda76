import { editDistance } from './edit-distance.ts'
import type { Segment } from './read-segment.ts'

/** A segment of the index that is near enough, by its number among those that the index was made of. */
export interface Near {
  index: number
  /** How many words differ. */
  distance: number
  percent: number
}

/** Finds the segments that are at least `least` per cent like another; see `percentOf`. */
export type SegmentIndex = (tokens: readonly string[], least: number) => Near[]

/**
 * How alike two texts are: 100 · (1 − d ⁄ max), d the words that differ (`editDistance`) and max the words of the
 * longer one, rounded down. It is what OmegaT and other translators' programs show:
 * https://github.com/omegat-org/omegat/blob/master/src/org/omegat/core/matching/FuzzyMatcher.java
 */
export function percentOf(distance: number, longest: number): number {
  return longest === 0 ? 0 : Math.floor((100 * (longest - distance)) / longest)
}

/** How many words of a text as long as this may differ at the most. */
function mostDifferent(length: number, least: number): number {
  return Math.floor((length * (100 - least)) / 100)
}

interface Entry {
  index: number
  /** The numbers of its words in order. */
  words: Int32Array
  /** The numbers of its features, sorted: a word that stands twice is two of them. */
  features: Int32Array
}

/**
 * An index by words. It compares with none that cannot be near enough, and misses none that is: a segment that
 * differs in at most d of n words has at least one of any d + 1 of them, so it is looked for under the rarest (the
 * prefix filter of Chaudhuri, Ganti and Kaushik 2006), and then by length and by how many words are the same.
 */
export function indexSegments(segments: readonly Pick<Segment, 'tokens'>[]): SegmentIndex {
  const wordIds = new Map<string, number>()
  const featureIds = new Map<string, number>()
  const numberOf = (ids: Map<string, number>, name: string) => {
    const id = ids.get(name) ?? ids.size
    ids.set(name, id)
    return id
  }
  const entries = segments
    .map(({ tokens }, index): Entry => {
      const words = Int32Array.from(tokens, (token) => numberOf(wordIds, token))
      const features = Int32Array.from(featuresOf(tokens), (name) => numberOf(featureIds, name))
      return { index, words, features: features.sort() }
    })
    .sort((a, b) => a.words.length - b.words.length || a.index - b.index)
  const lengths = entries.map(({ words }) => words.length)
  const postings: number[][] = Array.from(featureIds, () => [])
  for (const [place, { features }] of entries.entries()) {
    for (const feature of features) postings[feature]?.push(place)
  }
  return (tokens, least) => {
    const most = mostDifferent(tokens.length, least)
    const from = firstAtLeast(lengths, tokens.length - most)
    const to = firstAtLeast(lengths, Math.floor((tokens.length * 100) / Math.max(least, 1)) + 1)
    const ids = featuresOf(tokens).map((name) => featureIds.get(name))
    const lists = ids
      .map((id) => (id === undefined ? [] : (postings[id] ?? [])))
      .sort((a, b) => a.length - b.length)
    const words = Int32Array.from(tokens, (token) => wordIds.get(token) ?? -1)
    const features = Int32Array.from(ids.flatMap((id) => id ?? [])).sort()
    const found: Near[] = []
    const seen = new Uint8Array(to - from > 0 ? to - from : 0)
    for (const list of lists.slice(0, most + 1)) {
      for (let at = firstAtLeast(list, from); at < list.length; at++) {
        const place = list[at] ?? to
        if (place >= to) break
        if (seen[place - from]) continue
        seen[place - from] = 1
        const near = compare(entries[place], words, features, least)
        if (near) found.push(near)
      }
    }
    return found
  }
}

function compare(
  entry: Entry | undefined,
  words: Int32Array,
  features: Int32Array,
  least: number,
): Near | undefined {
  if (!entry) return undefined
  const longest = Math.max(entry.words.length, words.length)
  const most = mostDifferent(longest, least)
  if (!haveInCommon(entry.features, features, longest - most)) return undefined
  const distance = editDistance(entry.words, words, most)
  if (distance === undefined) return undefined
  return { index: entry.index, distance, percent: percentOf(distance, longest) }
}

/** True where two sorted lists have at least so many numbers in common. */
function haveInCommon(a: Int32Array, b: Int32Array, wanted: number): boolean {
  let common = 0
  for (let x = 0, y = 0; common < wanted; ) {
    // What is left of the shorter one is not enough.
    if (common + Math.min(a.length - x, b.length - y) < wanted) return false
    const one = a[x] ?? 0
    const other = b[y] ?? 0
    if (one === other) common++
    if (one <= other) x++
    if (other <= one) y++
  }
  return true
}

/** Each word with how many of the same stood before it. */
function featuresOf(tokens: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return tokens.map((token) => {
    const before = counts.get(token) ?? 0
    counts.set(token, before + 1)
    return before === 0 ? token : `${token}\n${before}`
  })
}

/** The first place of a sorted list with a number that is at least this. */
function firstAtLeast(list: readonly number[], wanted: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
