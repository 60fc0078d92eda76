import { table } from '../table.ts'

/** A goal, what was measured for it, and whether it is met. */
export interface Goal {
  goal: string
  wanted: string
  measured: string
  isMet: boolean
}

/** The goals as a table, those that are missed first. */
export function goalTable(goals: readonly Goal[]): string {
  const sorted = [...goals].sort((a, b) => Number(a.isMet) - Number(b.isMet))
  const rows = sorted.map(({ goal, wanted, measured, isMet }) => [
    isMet ? 'met' : 'MISSED',
    goal,
    wanted,
    measured,
  ])
  return table(['', 'goal', 'wanted', 'measured'], rows)
}

/** A share with three places, rounded down: .950 means that .95 is reached. */
export function share(value: number): string {
  return (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3)
}

/** Bytes as kB of 1,000. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
