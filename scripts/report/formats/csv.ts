import { formulaStart } from '../../../.vitepress/core/open-data/csv.ts'
import { findingWords } from '../finding-words.ts'
import type { ReportInput } from '../report-input.ts'

const findingColumns = [
  'severity',
  'rule',
  'file',
  'line',
  'column',
  'originalFile',
  'originalLine',
  'originalColumn',
  'what',
  'mend',
  'fingerprint',
]

/** The findings as a table, RFC 4180: commas, CRLF, quotes where they are needed. */
export function csvReport({ verdict, words }: ReportInput): string {
  const rows = verdict.findings.map((finding) => {
    const { severity, rule, file, line, column, original } = finding
    const { what, mend } = findingWords(finding, words)
    const from = [original?.file ?? '', original?.line ?? '', original?.column ?? '']
    const fingerprint = verdict.fingerprints.get(finding) ?? ''
    return [severity, rule, file, line, column, ...from, what, mend, fingerprint]
  })
  return table([findingColumns, ...rows])
}

const pageColumns = [
  'ref',
  'language',
  'title',
  'state',
  'words',
  'translated',
  'current',
  'file',
  'original',
]

/** Every page in every language that is reported on, as a table. */
export function csvPagesReport({ report, only }: ReportInput): string {
  const rows = report.pages
    .filter(({ language }) => (only ?? language) === language)
    .map(({ ref, language, title, status, words, file, original }) => [
      ref,
      language,
      title,
      status.state,
      words.total,
      words.translated,
      words.current ?? '',
      file ?? '',
      original?.file ?? '',
    ])
  return table([pageColumns, ...rows])
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell. Text that a spreadsheet would take for a formula gets an apostrophe first. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
