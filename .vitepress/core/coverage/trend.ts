import { type History, type HistoryPoint, thinHistory } from './history.ts'
import type { Share } from './percent.ts'
import type { CoverageReport } from './report.ts'

/** The shares of the pages' words at one time, by language in the order of the report. */
export interface TrendPoint {
  /** `2026-11-20T10:00:00Z`; empty for the files as they are now, where they are not committed. */
  date: string
  shares: Share[]
}

/** The trend as the coverage page shows it, or why there is none. */
export type TrendView =
  | { kind: 'none'; because: 'no-git' | 'no-repository' | 'no-commits' | 'one-point' }
  | {
      kind: 'trend'
      /** What came before the first point is not known. */
      shallow: boolean
      points: TrendPoint[]
      /** A drawing of each language's shares, an SVG without a title; the page says the main thing in words. */
      charts: string[]
    }

/** A drawing has no room for more. */
const mostPoints = 60

/** The points to draw: those of the history, thinned, and the present where it is not the last of them. */
export function trendPoints(history: History, report: CoverageReport): TrendPoint[] {
  if (history.kind === 'unknown') return []
  const points = thinHistory(history.points, mostPoints).map(
    (point): TrendPoint => ({ date: point.date, shares: sharesOf(point, report) }),
  )
  const now = report.languages.map(({ pages }) => pages.percent)
  const last = points.at(-1)
  return JSON.stringify(last?.shares) === JSON.stringify(now)
    ? points
    : [...points, { date: '', shares: now }]
}

function sharesOf({ languages }: HistoryPoint, report: CoverageReport): Share[] {
  return report.languages.map(
    ({ language }) =>
      languages.find((entry) => entry.language === language)?.pages.percent ?? {
        translated: null,
        current: null,
      },
  )
}
