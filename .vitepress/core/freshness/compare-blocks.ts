/** A block of the original as it is now that is not as it was confirmed. */
export interface BlockChange {
  /** Its index among the blocks as they are now. */
  index: number
  /** `changed` took the place of blocks that are gone; `moved` has the same text in another order. */
  change: 'changed' | 'added' | 'moved'
}

export interface BlockComparison {
  changes: BlockChange[]
  /** How many of the confirmed blocks are gone and have nothing in their place. */
  removed: number
}

/** Above this many pairs of blocks the order is not looked at; which blocks changed is told all the same. */
const mostPairs = 16_000_000

/**
 * What changed between the hashes of the blocks as confirmed and as they are now. Blocks of a longest common
 * subsequence stay where they were; of the others, those that are in both lists have moved.
 */
export function compareBlocks(before: readonly string[], now: readonly string[]): BlockComparison {
  const kept = commonSubsequence(before, now)
  const keptBefore = new Set(kept.map(([index]) => index))
  const keptNow = new Set(kept.map(([, index]) => index))
  const gone = counts(before.filter((_, index) => !keptBefore.has(index)))
  const moved = new Set<number>()
  for (const [index, hash] of now.entries()) {
    const left = gone.get(hash) ?? 0
    if (keptNow.has(index) || left === 0) continue
    gone.set(hash, left - 1)
    moved.add(index)
  }
  const changes: BlockChange[] = []
  let removed = 0
  let from = { before: 0, now: 0 }
  for (const [keptAt, nowAt] of [...kept, [before.length, now.length] as const]) {
    let replaceable = before.slice(from.before, keptAt).filter((hash) => take(gone, hash)).length
    for (let index = from.now; index < nowAt; index++) {
      if (moved.has(index)) changes.push({ index, change: 'moved' })
      else changes.push({ index, change: replaceable-- > 0 ? 'changed' : 'added' })
    }
    removed += Math.max(replaceable, 0)
    from = { before: keptAt + 1, now: nowAt + 1 }
  }
  return { changes, removed }
}

/** Takes one of `hash` from what is gone for good; a moved block is not gone. */
function take(gone: Map<string, number>, hash: string): boolean {
  const left = gone.get(hash) ?? 0
  if (left > 0) gone.set(hash, left - 1)
  return left > 0
}

function counts(hashes: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const hash of hashes) counted.set(hash, (counted.get(hash) ?? 0) + 1)
  return counted
}

/** Index pairs of a longest common subsequence, in order. */
function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const head = Array.from({ length: start }, (_, index): [number, number] => [index, index])
  const middle = longest(a.slice(start, a.length - end), b.slice(start, b.length - end)).map(
    ([x, y]): [number, number] => [x + start, y + start],
  )
  const tail = Array.from({ length: end }, (_, index): [number, number] => [
    a.length - end + index,
    b.length - end + index,
  ])
  return [...head, ...middle, ...tail]
}

function longest(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > mostPairs) return []
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (x: number, y: number) => lengths[x * width + y] ?? 0
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x] === b[y]) pairs.push([x++, y++])
    else if (at(x + 1, y) >= at(x, y + 1)) x++
    else y++
  }
  return pairs
}
