import path from 'node:path'
import { suggestion } from '../arguments/suggestion.ts'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Format, formatNames, isFormat } from './formats/formats.ts'

/** A report that somebody has asked for. */
export interface WantedReport {
  format: Format
  /** Where it is written to; here, on standard output, where there is none. */
  file: string | undefined
}

/** Formats of lines that may follow each other on standard output. */
const byLine: ReadonlySet<Format> = new Set<Format>(['terminal', 'annotations'])

/**
 * The reports asked for by `--report FORMAT[=FILE]`, any number, and `--json FILE`; the terminal's is among them
 * where nothing else is to be printed.
 * @throws UsageError for a format that there is not, and where two reports would be mixed up.
 */
export function wantedReports(given: readonly string[], json: string | undefined): WantedReport[] {
  const all = [...(json === undefined ? [] : [`json=${json}`]), ...given]
  const wanted = all.map(toWanted)
  const printed = wanted.filter(({ file }) => file === undefined)
  if (printed.length > 1 && !printed.every(({ format }) => byLine.has(format))) {
    const formats = printed.map(({ format }) => format).join(', ')
    throw new UsageError((t) => t('findings:usage.reportsMixed', { formats }))
  }
  const files = wanted.flatMap(({ file }) => (file === undefined ? [] : path.resolve(file)))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) {
    throw new UsageError((t) => t('findings:usage.reportsSameFile', { file: path.basename(twice) }))
  }
  return printed.length > 0 ? wanted : [{ format: 'terminal', file: undefined }, ...wanted]
}

function toWanted(given: string): WantedReport {
  const at = given.indexOf('=')
  const [format, file] = at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)]
  if (!isFormat(format)) {
    throw new UsageError((t) => t('findings:usage.report', suggestion(format, formatNames)))
  }
  if (file === '') throw new UsageError((t) => t('findings:usage.reportWithoutFile', { format }))
  return { format, file: file === '-' ? undefined : file }
}
