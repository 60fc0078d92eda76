/** A sorted list cut into files: `firsts` has the key that each file begins with. */
export interface Shards<Entry> {
  firsts: string[]
  files: Entry[][]
}

/** Cuts entries, sorted by key, into runs of about `size` characters. */
export function cut<Entry>(
  entries: readonly Entry[],
  size: number,
  keyOf: (entry: Entry) => string,
  lengthOf: (entry: Entry) => number,
): Shards<Entry> {
  const firsts: string[] = []
  const files: Entry[][] = []
  let current: Entry[] = []
  let filled = 0
  for (const entry of entries) {
    if (current.length === 0 || filled + lengthOf(entry) > size) {
      current = []
      filled = 0
      files.push(current)
      firsts.push(keyOf(entry))
    }
    current.push(entry)
    filled += lengthOf(entry)
  }
  return { firsts, files }
}

/** The file that a key is in if it is anywhere, or undefined where it sorts before them all. */
export function shardOf(firsts: readonly string[], key: string): number | undefined {
  let low = 0
  let high = firsts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(firsts[middle] ?? '', key) <= 0) low = middle + 1
    else high = middle
  }
  return low === 0 ? undefined : low - 1
}

/** The files that may have keys that begin with `start`, in order. */
export function shardsFrom(firsts: readonly string[], start: string): number[] {
  const found: number[] = []
  for (const [shard, first] of firsts.entries()) {
    const next = firsts[shard + 1]
    // Several keys may be the same, so a file may end with the key that the next begins with.
    if ((first <= start || first.startsWith(start)) && (next === undefined || next >= start))
      found.push(shard)
  }
  return found
}

/** By code unit: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
