import { fold } from './fold.ts'
import { decodeList } from './listing.ts'
import { shardOf, shardsFrom } from './shards.ts'
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
  /** The files that `near` reads for a word, at most `most`: `words-3.json`; none where it would need more. */
  filesNear(typed: string, most: number): readonly string[]
}

/** The same words twice: sorted by how they begin, and by how they end (each folded word backwards). */
export interface WordFiles {
  words: readonly string[]
  ends: readonly string[]
  /** The text of a file, made by `encodeList`. */
  read(kind: 'words' | 'ends', file: number): Promise<string>
}

const mostBeginnings = 60
const mostNear = 12
const mostFiles = 12

/** A dictionary in files; only those are read that may have what is looked for. */
export function dictionary({ words, ends, read }: WordFiles): Dictionary {
  const parsed = new Map<string, Entry[]>()
  const beginningFiles = (start: string) => shardsFrom(words, start).slice(0, mostFiles)
  const endingFiles = (end: string) => shardsFrom(ends, backwards(end)).slice(0, mostFiles)
  async function entriesOf(kind: 'words' | 'ends', file: number): Promise<Entry[]> {
    const key = `${kind}-${file}`
    const before = parsed.get(key)
    if (before) return before
    const list = await read(kind, file)
    const entries = decodeList(list).map(([listed, as]) => {
      const folded = kind === 'words' ? listed : backwards(listed)
      return { word: as === '' ? folded : as, folded }
    })
    // A file that could not be read is empty and is asked for again the next time.
    if (list !== '') parsed.set(key, entries)
    return entries
  }
  const beginning = async (start: string) =>
    (await Promise.all(beginningFiles(start).map((file) => entriesOf('words', file)))).flat()
  const ending = async (end: string) =>
    (await Promise.all(endingFiles(end).map((file) => entriesOf('ends', file)))).flat()
  return {
    async has(word) {
      const meant = fold(word)
      // Words that are folded alike are in one file.
      const file = shardOf(words, meant)
      return file !== undefined && (await entriesOf('words', file)).some(({ folded }) => folded === meant)
    },
    async startingWith(typed) {
      const start = fold(typed)
      if (start === '') return []
      return (await beginning(start))
        .filter(({ folded }) => folded.startsWith(start))
        .sort((a, b) => a.word.length - b.word.length)
        .slice(0, mostBeginnings)
    },
    async near(typed, prefix) {
      const meant = fold(typed)
      const allowed = slipsAllowed(meant)
      if (allowed === 0) return { entries: [], slips: 0 }
      const whole = wholeLength(meant, allowed)
      const candidates = await Promise.all([
        beginning(meant.slice(0, whole)),
        prefix ? [] : ending(meant.slice(-whole)),
      ])
      return nearest(meant, candidates.flat(), allowed, prefix)
    },
    filesNear(typed, most) {
      const meant = fold(typed)
      const allowed = slipsAllowed(meant)
      if (allowed === 0) return []
      const whole = wholeLength(meant, allowed)
      const files = [
        ...beginningFiles(meant.slice(0, whole)).map((file) => `words-${file}.json`),
        ...endingFiles(meant.slice(-whole)).map((file) => `ends-${file}.json`),
      ]
      return files.length > most ? [] : files
    },
  }
}

/** One slip leaves the beginning or the end of a word whole, two leave a third of it. */
function wholeLength(word: string, slips: number): number {
  return slips === 1 ? Math.floor((word.length - 1) / 2) : Math.floor(word.length / 3)
}

/** The entries with the fewest slips, each once; the same first letter first, then the nearest length. */
function nearest(meant: string, candidates: readonly Entry[], allowed: number, prefix: boolean) {
  let fewest = allowed
  let found = new Map<string, Entry>()
  for (const entry of candidates) {
    const distance = slips(meant, entry.folded, fewest, prefix)
    if (distance > fewest || distance === 0) continue
    if (distance < fewest) found = new Map()
    fewest = distance
    found.set(entry.word, entry)
  }
  const strange = ({ folded }: Entry) =>
    (folded[0] === meant[0] ? 0 : 10) + Math.abs(folded.length - meant.length)
  const entries = [...found.values()].sort((a, b) => strange(a) - strange(b)).slice(0, mostNear)
  return { entries, slips: fewest }
}

/** A word read from its end. */
export function backwards(word: string): string {
  return [...word].reverse().join('')
}
