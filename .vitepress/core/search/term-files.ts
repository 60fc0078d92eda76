import { fold } from './fold.ts'
import { decodeList } from './listing.ts'
import type { ReadData } from './open-index.ts'
import { decodeSlots, type Slots } from './postings.ts'
import { shardOf, shardsFrom } from './shards.ts'
import { isStem, keyOf, type Term } from './terms.ts'

export const mostBeginnings = 60
const mostFiles = 6
/** So many terms' sections are remembered. */
const mostDecoded = 2000

/** The files `terms-<n>.json`; `from` has the key that each begins with. */
export function termFiles(from: readonly string[], sections: number, read: ReadData) {
  const parsed = new Map<number, ReadonlyMap<Term, string>>()
  const decoded = new Map<Term, Slots>()
  async function termsIn(shard: number): Promise<ReadonlyMap<Term, string>> {
    const before = parsed.get(shard)
    if (before) return before
    const list = await read(`terms-${shard}.json`)
    if (typeof list !== 'string') return new Map()
    const terms = new Map(decodeList(list))
    parsed.set(shard, terms)
    return terms
  }
  return {
    async slotsOf(term: Term): Promise<Slots> {
      const shard = shardOf(from, keyOf(term))
      if (shard === undefined) return []
      const before = decoded.get(term)
      if (before) return before
      const written = (await termsIn(shard)).get(term)
      if (written === undefined) return []
      if (decoded.size >= mostDecoded) decoded.clear()
      const slots = decodeSlots(written, sections)
      decoded.set(term, slots)
      return slots
    },
    /** The plain stems that begin with what is typed. */
    async beginningWith(typed: string): Promise<Term[]> {
      const start = fold(typed)
      const shards = shardsFrom(from, start).slice(0, mostFiles)
      const terms = await Promise.all(shards.map(termsIn))
      return terms
        .flatMap((own) => [...own.keys()])
        .filter((term) => isStem(term) && keyOf(term).startsWith(start))
        .sort((a, b) => a.length - b.length)
        .slice(0, mostBeginnings)
    },
  }
}
