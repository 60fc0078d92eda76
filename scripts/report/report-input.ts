import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Colours } from './colours.ts'
import type { Verdict } from './exit-code.ts'

/** All that a report in any format is made from. */
export interface ReportInput {
  report: CoverageReport
  verdict: Verdict
  /** The language of the words. */
  words: string
  /** The language to report on; all where it is not given. */
  only?: string | undefined
  /** Show every finding where a format shows the first. */
  all: boolean
  /** What a path below the root begins with where the command is run: nothing, or `folder/`. */
  prefix: string
  colours: Colours
}

/** The languages that are reported on. */
export function languagesOf({ report, only }: ReportInput) {
  return report.languages.filter(({ language }) => (only ?? language) === language)
}
