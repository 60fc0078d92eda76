import type { AllowedFinding } from '../../.vitepress/core/allowances/settle-findings.ts'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import { type Shortfall, shortfalls } from '../../.vitepress/core/coverage/thresholds.ts'
import { concerns } from '../../.vitepress/core/findings/concerns.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import type { Thresholds } from '../../.vitepress/core/site/site.ts'
import { type Baseline, isKnown, wasAsLow } from './baseline.ts'
import { touches } from './changed-files.ts'
import { fingerprintsOf } from './fingerprints.ts'

/** What a report means for who runs the check. */
export interface Verdict {
  /** 2 where something could not be read, 1 where there are errors or a share is too low, else 0. */
  exitCode: 0 | 1 | 2
  /** What was asked for: of one language, in changed files, not in the baseline. */
  findings: Finding[]
  shortfalls: Shortfall[]
  /** How many findings are left out since the baseline has them. */
  known: number
  /** What was asked for and somebody has allowed. */
  allowed: AllowedFinding[]
  fingerprints: ReadonlyMap<Finding, string>
}

/** What of a report is judged; all where nothing is said. */
export interface Judged {
  language?: string | undefined
  baseline?: Baseline | undefined
  /** Files that have changed, by path; shares are judged only where `thresholds` are asked for. */
  changed?: ReadonlySet<string> | undefined
}

/** Judges a report or a part of it. No thresholds means that no share is too low. */
export function judge(
  report: CoverageReport,
  thresholds: Thresholds | undefined,
  { language, baseline, changed }: Judged = {},
): Verdict {
  const fingerprints = fingerprintsOf(report.findings)
  const languages = report.languages.map((entry) => entry.language)
  const isAsked = (item: Finding) =>
    unreadable.has(item.rule) ||
    ((language === undefined || concerns(item, language, languages)) &&
      (changed === undefined || touches(item, changed)))
  const asked = report.findings.filter(isAsked)
  const findings = asked.filter(
    (item) =>
      unreadable.has(item.rule) || !baseline || !isKnown(baseline, item, fingerprints.get(item) ?? ''),
  )
  const low = (thresholds ? shortfalls(report, thresholds) : []).filter(
    (shortfall) =>
      (language === undefined || shortfall.language === language) &&
      !(baseline && wasAsLow(baseline, shortfall)),
  )
  const isUnreadable = findings.some(({ rule }) => unreadable.has(rule))
  const isWrong = findings.some(({ severity }) => severity === 'error') || low.length > 0
  return {
    exitCode: isUnreadable ? 2 : isWrong ? 1 : 0,
    findings,
    shortfalls: low,
    known: asked.length - findings.length,
    allowed: (report.allowed ?? []).filter(isAsked),
    fingerprints,
  }
}
