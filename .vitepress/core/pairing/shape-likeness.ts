import type { PageEvidence } from './evidence.ts'

/** From 0 to 1: how alike two pages are built: headings by level in order, blocks of each kind, and length. */
export function shapeLikeness(a: PageEvidence, b: PageEvidence): number {
  const kinds = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)])
  let least = 0
  let most = 0
  for (const kind of kinds) {
    const [here, there] = [a.counts[kind] ?? 0, b.counts[kind] ?? 0]
    least += Math.min(here, there)
    most += Math.max(here, there)
  }
  const blocks = most === 0 ? 1 : least / most
  const length = (Math.min(a.length, b.length) + 1) / (Math.max(a.length, b.length) + 1)
  return 0.4 * headingLikeness(a.headings, b.headings) + 0.4 * blocks + 0.2 * length
}

/** The share of headings that are the same in order (longest common subsequence). */
export function headingLikeness(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 1
  if (a.length * b.length > 40_000) return Math.min(a.length, b.length) / Math.max(a.length, b.length)
  let row = new Array<number>(b.length + 1).fill(0)
  for (const level of a) {
    const next = [0]
    for (const [index, other] of b.entries()) {
      next.push(level === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length)
}
