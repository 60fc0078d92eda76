import { existsSync } from 'node:fs'
import path from 'node:path'
import type { AllowancesRead } from '../../.vitepress/core/allowances/allowance.ts'
import { pageAllowances } from '../../.vitepress/core/allowances/page-allowances.ts'
import { joinReadings, readAllowance } from '../../.vitepress/core/allowances/read-allowance.ts'
import { settleFindings } from '../../.vitepress/core/allowances/settle-findings.ts'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Position } from '../../.vitepress/core/findings/finding.ts'
import type { Page } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { textRules } from '../../.vitepress/core/text-quality/text-rules.ts'
import { isFinding, readText } from '../files/read-text.ts'

const settings = 'site.config.ts'

/** The report after the site's rules, and the allowances of its settings and pages, have had their say. */
export function settleReport(
  report: CoverageReport,
  pages: readonly Page[],
  site: Site,
  root: string,
): CoverageReport {
  const allowances = joinReadings([siteAllowances(site, root), ...pages.map(pageAllowances)])
  return { ...report, ...settleFindings(report.findings, allowances, site.rules, textRules) }
}

/** The allowances of site.config.ts, each at its line there. */
function siteAllowances({ allow = [] }: Site, root: string): AllowancesRead {
  if (allow.length === 0) return { allowances: [], findings: [] }
  const lines = settingsLines(root)
  let from = 0
  return joinReadings(
    allow.map(({ rule, file, key, reason }) => {
      const place = reasonPlace(lines, reason, from)
      from = place ? place.line : from
      const at = { file: settings, ...(place ?? { line: 1, column: 1 }) }
      return readAllowance(rule, reason, at, { kind: 'site', file, key })
    }),
  )
}

function settingsLines(root: string): string[] {
  if (!existsSync(path.join(root, settings))) return []
  const read = readText(root, settings)
  return isFinding(read) ? [] : read.text.split('\n')
}

/** Where a reason stands in the settings, which are code and so have no other way to be asked. */
function reasonPlace(lines: readonly string[], reason: string, from: number): Position | undefined {
  for (const [index, line] of lines.entries()) {
    const column = index < from ? -1 : line.indexOf(reason)
    if (column >= 0) return { line: index + 1, column: column + 1 }
  }
  return undefined
}
