import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import { type Shortfall, shortfalls } from '../../.vitepress/core/coverage/thresholds.ts'
import { concerns } from '../../.vitepress/core/findings/concerns.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import type { Thresholds } from '../../.vitepress/core/site/site.ts'

/** What a report means for who runs the check. */
export interface Verdict {
  /** 2 where something could not be read, 1 where there are errors or a share is too low, else 0. */
  exitCode: 0 | 1 | 2
  findings: Finding[]
  shortfalls: Shortfall[]
}

/** Judges a report, or the part of it that concerns one language. */
export function judge(report: CoverageReport, thresholds: Thresholds, language?: string): Verdict {
  const findings = report.findings.filter((item) => language === undefined || concerns(item, language))
  const low = shortfalls(report, thresholds).filter(
    (shortfall) => language === undefined || shortfall.language === language,
  )
  const isUnreadable = findings.some(({ rule }) => unreadable.has(rule))
  const isWrong = findings.some(({ severity }) => severity === 'error') || low.length > 0
  return { exitCode: isUnreadable ? 2 : isWrong ? 1 : 0, findings, shortfalls: low }
}
