import type { Counted } from './percent.ts'

/** How whole one language was after a commit. */
export interface LanguagePoint {
  language: string
  pages: Counted
  strings: Counted
}

/** The coverage after one commit. */
export interface HistoryPoint {
  /** 40 hex digits. */
  commit: string
  /** When it was committed, UTC: `2026-11-20T10:00:00Z`. */
  date: string
  languages: LanguagePoint[]
}

/**
 * The coverage over the commits of the main line, oldest first, judged by today's settings and rules. `shallow`:
 * the repository's history is cut, and nothing is known of what came before the first point.
 */
export type History =
  | { kind: 'known'; shallow: boolean; points: HistoryPoint[] }
  | { kind: 'unknown'; because: 'no-git' | 'no-repository' | 'no-commits' }

/**
 * At most `most` of the points, spread evenly over the time, the first and the last among them. Of the points
 * of one stretch of time the last is kept, which is how that stretch ended.
 */
export function thinHistory(points: readonly HistoryPoint[], most: number): HistoryPoint[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length <= most || most < 3) return [...points]
  const from = Date.parse(first.date)
  const width = Math.max(1, Date.parse(last.date) - from) / (most - 2)
  const kept = new Map<number, HistoryPoint>()
  for (const point of points.slice(1, -1)) {
    const stretch = Math.floor((Date.parse(point.date) - from) / width)
    kept.set(Math.min(Math.max(stretch, 0), most - 3), point)
  }
  return [first, ...[...kept].sort(([a], [b]) => a - b).map(([, point]) => point), last]
}
