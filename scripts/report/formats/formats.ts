import type { ReportInput } from '../report-input.ts'
import { annotationsReport } from './annotations.ts'
import { badgeReport, badgeSvgReport } from './badge.ts'
import { csvPagesReport, csvReport } from './csv.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import { sarifReport } from './sarif.ts'
import { terminalReport } from './terminal.ts'

/** Every format of a report; the same input gives the same text. */
export const formats = {
  terminal: terminalReport,
  json: jsonReport,
  markdown: markdownReport,
  sarif: sarifReport,
  junit: junitReport,
  annotations: annotationsReport,
  badge: badgeReport,
  'badge-svg': badgeSvgReport,
  csv: csvReport,
  'csv-pages': csvPagesReport,
} as const satisfies Record<string, (input: ReportInput) => string>

export type Format = keyof typeof formats

/** True for the name of a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name)
}

export const formatNames: readonly Format[] = Object.keys(formats).filter(isFormat)
