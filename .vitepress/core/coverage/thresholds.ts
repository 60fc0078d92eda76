import type { Site } from '../site/site.ts'
import type { Share } from './percent.ts'
import type { CoverageReport } from './report.ts'

/** A share of a language that is below what the site asks for. */
export interface Shortfall {
  language: string
  of: 'pages' | 'strings'
  measure: 'translated' | 'current'
  /** Null where there was nothing to count. */
  percent: number | null
  least: number
}

/** Every share below the site's thresholds, of what was judged; nothing to count is below any but 0. */
export function shortfalls(report: CoverageReport, thresholds: Site['thresholds']): Shortfall[] {
  return report.languages.flatMap((entry) =>
    (['pages', 'strings'] as const).flatMap((of) =>
      (['translated', 'current'] as const).flatMap((measure): Shortfall[] => {
        const share: Share = entry[of].percent
        const percent = share[measure]
        const least = thresholds[measure]
        const isJudged = report.judged[of] && (measure === 'translated' || report.judged.freshness)
        return isJudged && (percent ?? -1) < least && least > 0
          ? [{ language: entry.language, of, measure, percent, least }]
          : []
      }),
    ),
  )
}
