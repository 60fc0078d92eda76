import { commonSubsequence } from './common-subsequence.ts'

/** A run of two sequences: what both have, or what stands in the place of what. */
export interface Run {
  kept: boolean
  /** Index of the first and of the one after the last in each; equal where a side has nothing. */
  before: readonly [number, number]
  now: readonly [number, number]
}

/** What two sequences have in common and where they differ, in order. */
export function diffCodes(before: readonly string[], now: readonly string[]): Run[] {
  const runs: Run[] = []
  let from = { before: 0, now: 0 }
  const change = (beforeEnd: number, nowEnd: number) => {
    if (beforeEnd > from.before || nowEnd > from.now) {
      runs.push({ kept: false, before: [from.before, beforeEnd], now: [from.now, nowEnd] })
    }
  }
  for (const [beforeAt, nowAt] of commonSubsequence(before, now)) {
    change(beforeAt, nowAt)
    const last = runs.at(-1)
    if (last?.kept && last.before[1] === beforeAt && last.now[1] === nowAt) {
      runs[runs.length - 1] = {
        kept: true,
        before: [last.before[0], beforeAt + 1],
        now: [last.now[0], nowAt + 1],
      }
    } else {
      runs.push({ kept: true, before: [beforeAt, beforeAt + 1], now: [nowAt, nowAt + 1] })
    }
    from = { before: beforeAt + 1, now: nowAt + 1 }
  }
  change(before.length, now.length)
  return runs
}
