import type { Fingerprint } from './fingerprint.ts'

/** Two blocks below this are different blocks; the share is of the tokens that both have (Dice). */
const leastAlike = 0.34
/** Above this many pairs of blocks likeness is not looked at, only order. */
const mostPairs = 250_000

/** How alike two fingerprints are, from 0 to 1: the share of their tokens that both have, in any order. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  const total = a.codes.length + b.codes.length
  if (total === 0) return 0
  const left = new Map<string, number>()
  for (const code of a.codes) left.set(code, (left.get(code) ?? 0) + 1)
  let common = 0
  for (const code of b.codes) {
    const count = left.get(code) ?? 0
    if (count === 0) continue
    common++
    left.set(code, count - 1)
  }
  return (2 * common) / total
}

/**
 * Which of the old blocks each of the new ones has come from, as index pairs in order: the most alike, and
 * of those that are left between two pairs one in the place of the other.
 */
export function pairBlocks(before: readonly Fingerprint[], now: readonly Fingerprint[]): [number, number][] {
  const alike = mostAlike(before, now)
  const pairs: [number, number][] = []
  let from = { before: 0, now: 0 }
  for (const [x, y] of [...alike, [before.length, now.length] as const]) {
    const places = Math.min(x - from.before, y - from.now)
    for (let step = 0; step < places; step++) pairs.push([from.before + step, from.now + step])
    if (x < before.length) pairs.push([x, y])
    from = { before: x + 1, now: y + 1 }
  }
  return pairs
}

function mostAlike(before: readonly Fingerprint[], now: readonly Fingerprint[]): [number, number][] {
  if (before.length * now.length > mostPairs) return []
  const width = now.length + 1
  const gains = before.map((old) => now.map((block) => likeness(old, block) - leastAlike))
  const best = new Float64Array((before.length + 1) * width)
  const at = (x: number, y: number) => best[x * width + y] ?? 0
  for (let x = before.length - 1; x >= 0; x--) {
    for (let y = now.length - 1; y >= 0; y--) {
      const paired = (gains[x]?.[y] ?? 0) + at(x + 1, y + 1)
      best[x * width + y] = Math.max(paired, at(x + 1, y), at(x, y + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let x = 0, y = 0; x < before.length && y < now.length; ) {
    const gain = gains[x]?.[y] ?? 0
    if (gain > 0 && at(x, y) === gain + at(x + 1, y + 1)) pairs.push([x++, y++])
    else if (at(x, y) === at(x + 1, y)) x++
    else y++
  }
  return pairs
}
