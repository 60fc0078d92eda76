import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'

/** The whole report as JSON; the same report gives the same bytes. */
export function coverageJson(report: CoverageReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
