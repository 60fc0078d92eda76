import type { Pair } from '../pages/page.ts'
import type { PageState } from './page-status.ts'
import { pageStates } from './page-status.ts'
import type { Count, Share } from './percent.ts'
import type { CoverageReport } from './report.ts'
import type { TrendView } from './trend.ts'
import { type GapView, gapsOf } from './view-gaps.ts'
import { type PageRow, rowsOf } from './view-rows.ts'
import { type SectionView, sectionViews } from './view-sections.ts'

/** What the site's coverage page shows: plain JSON that goes into the page's own data. */
export interface CoverageView {
  languages: LanguageView[]
  /** In the order of the menu; what has no section stands last. */
  sections: SectionView[]
  /** Every page once, by section, order and title; `cells` has its languages in the order of `languages`. */
  rows: PageRow[]
  /** How many more pages there are. */
  moreRows: number
  /** What matters most first. */
  gaps: GapView[]
  moreGaps: number
  trend: TrendView | undefined
}

export interface LanguageView {
  language: string
  /** Words of all pages by what is true of them here; they add up to `pages.total`. */
  words: { original: number; current: number; doubtful: number; missing: number }
  pages: Count & { percent: Share; count: number }
  strings: Count & { percent: Share; keys: Count }
  /** How many pages are in each state; states without any are left out. */
  states: Partial<Record<PageState, number>>
}

export interface ViewOptions {
  /** The language of the page that shows it: its titles and addresses come first. */
  language: string
  pairs: readonly Pair[]
  /** The ids of the sections in the order of the menu. */
  sections: readonly string[]
  sectionName: (id: string) => string
  /** Where a page is shown in a language, below the site's base, also where another stands in for it. */
  addressOf?: (ref: string, language: string) => string | undefined
}

/** More rows than this would make the page heavy and help nobody. */
export const mostRows = 400
export const mostGaps = 200

/** The report as the coverage page in a language shows it. */
export function coverageView(report: CoverageReport, options: ViewOptions): CoverageView {
  const rows = rowsOf(report, options)
  const gaps = gapsOf(report, rows, options)
  const shownGaps = gaps.slice(0, mostGaps)
  // The rows that gaps lead to are kept, then as many others as there is room for; the order stays.
  const needed = new Set(shownGaps.map(({ row }) => row))
  let room = mostRows - needed.size
  const kept = rows.flatMap((entry, index) => (needed.has(index) || room-- > 0 ? [{ entry, index }] : []))
  const place = new Map(kept.map(({ index }, at) => [index, at]))
  return {
    languages: report.languages.map(({ language, pages, strings }) => ({
      language,
      words: wordsOf(pages.words, pages.states.original.words),
      pages: { ...pages.words, percent: pages.percent, count: pagesOf(pages.states) },
      strings: { ...strings.words, percent: strings.percent, keys: strings.keys },
      states: Object.fromEntries(
        pageStates.flatMap((state) => {
          const count = pages.states[state].pages
          return count > 0 ? [[state, count]] : []
        }),
      ),
    })),
    sections: sectionViews(report, rows, options),
    rows: kept.map(({ entry }) => entry.row),
    moreRows: rows.length - kept.length,
    gaps: shownGaps.map((gap) => ({ ...gap, row: place.get(gap.row) ?? 0 })),
    moreGaps: gaps.length - shownGaps.length,
    trend: undefined,
  }
}

function wordsOf({ total, translated, current }: Count, original: number): LanguageView['words'] {
  return {
    original,
    current: current - original,
    doubtful: translated - current,
    missing: total - translated,
  }
}

function pagesOf(states: CoverageReport['languages'][number]['pages']['states']): number {
  return pageStates
    .filter((state) => state !== 'exempt' && state !== 'orphan')
    .reduce((sum, state) => sum + states[state].pages, 0)
}
