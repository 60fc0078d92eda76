import { fold } from './fold.ts'
import { shardsFrom } from './shards.ts'
import { slips, slipsAllowed } from './slips.ts'

/** A word of the index, and the same without rings, dots and accents. */
export interface Entry {
  word: string
  folded: string
}

/** Finds words of the index by how they begin or by what they nearly are. */
export interface Dictionary {
  /** Whether the index has this very word, å, ä and ö folded on both sides. */
  has(word: string): Promise<boolean>
  /** The words that begin as typed, å, ä and ö folded on both sides; the shortest first. */
  startingWith(typed: string): Promise<Entry[]>
  /** The words that typed is a slip away from, the fewest slips only. `prefix`: the word may go on. */
  near(typed: string, prefix: boolean): Promise<{ entries: Entry[]; slips: number }>
}

const mostBeginnings = 60
const mostNear = 12

/** A dictionary in files of sorted words; `firsts` has the folded word that each begins with. */
export function dictionary(
  firsts: readonly string[],
  readFile: (shard: number) => Promise<readonly string[]>,
): Dictionary {
  const read = new Map<number, Entry[]>()
  const entriesOf = async (shard: number) => {
    const before = read.get(shard)
    if (before) return before
    const entries = (await readFile(shard)).map((word) => ({ word, folded: fold(word) }))
    read.set(shard, entries)
    return entries
  }
  const all = async (shards: Iterable<number>) => (await Promise.all([...shards].map(entriesOf))).flat()
  return {
    async has(word) {
      const meant = fold(word)
      return (await all(shardsFrom(firsts, meant))).some(({ folded }) => folded === meant)
    },
    async startingWith(typed) {
      const start = fold(typed)
      if (start === '') return []
      const entries = await all(shardsFrom(firsts, start))
      return entries
        .filter(({ folded }) => folded.startsWith(start))
        .sort((a, b) => a.word.length - b.word.length)
        .slice(0, mostBeginnings)
    },
    async near(typed, prefix) {
      const meant = fold(typed)
      const allowed = slipsAllowed(meant)
      if (allowed === 0) return { entries: [], slips: 0 }
      // A slip in the first letter is found where the second letter is first, or in the same file.
      const initials = [meant.charAt(0), meant.charAt(1)]
      const entries = await all(new Set(initials.flatMap((initial) => shardsFrom(firsts, initial))))
      let fewest = allowed
      let found: Entry[] = []
      for (const entry of entries) {
        const distance = slips(meant, entry.folded, fewest, prefix)
        if (distance > fewest || distance === 0) continue
        if (distance < fewest) found = []
        fewest = distance
        found.push(entry)
      }
      return { entries: nearestFirst(found, meant).slice(0, mostNear), slips: fewest }
    },
  }
}

/** The same first letter, then the nearest length. */
function nearestFirst(entries: readonly Entry[], typed: string): Entry[] {
  const strange = ({ folded }: Entry) =>
    (folded[0] === typed[0] ? 0 : 10) + Math.abs(folded.length - typed.length)
  return [...entries].sort((a, b) => strange(a) - strange(b))
}
