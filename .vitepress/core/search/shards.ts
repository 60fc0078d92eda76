/** A sorted list cut into files: `from` has the shortest key that tells each file from the one before it. */
export interface Shards<Entry> {
  from: string[]
  files: Entry[][]
}

/** Cuts entries, sorted by key, into runs of about `size` characters; entries of one key stay together. */
export function cut<Entry>(
  entries: readonly Entry[],
  size: number,
  keyOf: (entry: Entry) => string,
  lengthOf: (entry: Entry) => number,
): Shards<Entry> {
  const from: string[] = []
  const files: Entry[][] = []
  let filled = 0
  let previous = ''
  for (const entry of entries) {
    const key = keyOf(entry)
    const length = lengthOf(entry)
    const current = files.at(-1)
    if (current && (filled + length <= size || key === previous)) {
      current.push(entry)
      filled += length
    } else {
      from.push(files.length === 0 ? '' : shortestBetween(previous, key))
      files.push([entry])
      filled = length
    }
    previous = key
  }
  return { from, files }
}

/** The shortest beginning of `key` that sorts after `before`. */
function shortestBetween(before: string, key: string): string {
  let length = 1
  while (length < key.length && compare(key.slice(0, length), before) <= 0) length++
  return key.slice(0, length)
}

/** The file that a key is in if it is anywhere, or undefined where there are no files. */
export function shardOf(from: readonly string[], key: string): number | undefined {
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(from[middle] ?? '', key) <= 0) low = middle + 1
    else high = middle
  }
  return low === 0 ? undefined : low - 1
}

/** The files that may have keys that begin with `start`, in order. */
export function shardsFrom(from: readonly string[], start: string): number[] {
  const first = shardOf(from, start)
  if (first === undefined) return []
  const found = [first]
  while (from[found.length + first]?.startsWith(start)) found.push(first + found.length)
  return found
}

/** By code unit: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
