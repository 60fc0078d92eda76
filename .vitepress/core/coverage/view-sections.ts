import { isGapState } from './gap-state.ts'
import { add, type Count, none, type Share, shareOf } from './percent.ts'
import type { CoverageReport } from './report.ts'
import type { ViewOptions } from './view.ts'
import { noSection, type PlacedRow, sectionRank } from './view-rows.ts'

/** How whole the pages of one section are. */
export interface SectionView {
  id: string
  /** In the reader's language; empty for pages in no section. */
  name: string
  /** In the order of the report's languages. */
  languages: { percent: Share; pages: number; gaps: number }[]
}

/** The sections that have pages, in the order of the menu. */
export function sectionViews(
  report: CoverageReport,
  rows: readonly PlacedRow[],
  options: ViewOptions,
): SectionView[] {
  const rank = sectionRank(rows, options)
  const ids = [...new Set(rows.map(({ row }) => row.section))].sort((a, b) => rank(a) - rank(b))
  return ids.map((id) => {
    const own = rows.filter(({ row }) => row.section === id)
    return {
      id,
      name: id === noSection || id.endsWith('/') ? id.slice(0, -1) : options.sectionName(id),
      languages: report.languages.map((_, index) => {
        const entries = own.flatMap(({ entries }) => entries[index] ?? [])
        const counted = entries.filter(({ status }) => status.state !== 'exempt' && status.state !== 'orphan')
        const words = counted.map((entry): Count => entry.words).reduce(add, none)
        const gaps = entries.filter(({ status }) => isGapState(status.state))
        const isUntranslated = gaps.some(({ status }) => /^(?:missing|partial)$/.test(status.state))
        const percent = shareOf(words, { translated: isUntranslated, current: gaps.length > 0 })
        return {
          percent: report.judged.freshness ? percent : { ...percent, current: null },
          pages: counted.length,
          gaps: gaps.length,
        }
      }),
    }
  })
}
