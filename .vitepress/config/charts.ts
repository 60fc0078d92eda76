import { historyReport } from '../../scripts/history/history.ts'
import { type TrendPoint, type TrendView, trendPoints } from '../core/coverage/trend.ts'
import { languageOf, type Site } from '../core/site/site.ts'
import { drawTrend } from './charts-trend.ts'
import type { LibrarySource } from './library.ts'

/** Gives the trend for the coverage page of a language. */
export type TrendSource = (language: string) => Promise<TrendView>

/** The trend from git's history, read once for each state of the files and kept in VitePress's cache folder. */
export function trendSource(root: string, site: Site, source: LibrarySource): TrendSource {
  let known: { from: unknown; read: Promise<Read> } | undefined
  return async (language) => {
    const library = source.get()
    if (known?.from !== library) {
      const read = historyReport(root, site).then((history): Read => {
        if (history.kind === 'unknown') return { kind: 'none', because: history.because }
        const points = trendPoints(history, library.report)
        if (points.length < 2) return { kind: 'none', because: 'one-point' }
        return { kind: 'points', shallow: history.shallow, points }
      })
      known = { from: library, read }
    }
    const read = await known.read
    if (read.kind === 'none') return read
    const { shallow, points } = read
    const charts = await drawTrend(points, languageOf(site, language).locale)
    return { kind: 'trend', shallow, points, charts }
  }
}

type Read = (TrendView & { kind: 'none' }) | { kind: 'points'; shallow: boolean; points: TrendPoint[] }
