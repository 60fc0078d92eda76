import type { Facet, SearchWishes } from './answer.ts'
import type { SearchIndex } from './open-index.ts'
import type { RankedPair } from './rank.ts'
import { compare } from './shards.ts'

/** The pairs that pass the filters, and how many would pass with each value of one of them. */
export function filtered(
  ranked: readonly RankedPair[],
  { type, inLanguage }: SearchWishes,
  index: SearchIndex,
): { pairs: RankedPair[]; types: Facet[]; inLanguages: Facet[] } {
  const typeOf = ({ pair }: RankedPair) => index.pairs[pair]?.type ?? ''
  const languagesOf = ({ pair }: RankedPair) =>
    (index.pairs[pair]?.pages ?? []).map(({ language }) => language)
  const ofType = ranked.filter((pair) => type === undefined || typeOf(pair) === type)
  const inIt = ranked.filter((pair) => inLanguage === undefined || languagesOf(pair).includes(inLanguage))
  const both = new Set(inIt)
  return {
    pairs: ofType.filter((pair) => both.has(pair)),
    types: count(inIt.map(typeOf).filter(Boolean)),
    inLanguages: count(ofType.flatMap((pair) => [...new Set(languagesOf(pair))])),
  }
}

/** The most first, then by value. */
function count(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value))
}
