import { mostImportant } from '../../../.vitepress/core/findings/importance.ts'
import { words } from '../../words/words.ts'
import { coverageTable } from '../coverage-table.ts'
import { findingLines } from '../finding-lines.ts'
import { languagesOf, type ReportInput } from '../report-input.ts'
import { shortfallLines } from '../shortfall-words.ts'
import { severityCounts } from '../summary.ts'

/** How many findings a terminal shows unless all are asked for. */
export const mostFindings = 50

/** The report for a terminal: findings, figures, and what keeps the check from passing. */
export function terminalReport(input: ReportInput): string {
  const { report, verdict, words: language, all, colours } = input
  const t = words(language)
  const { findings } = verdict
  const shown = new Set(mostImportant(findings, all ? findings.length : mostFindings))
  const left = findings.filter((finding) => !shown.has(finding))
  const allowed = verdict.allowed.length
  const parts = [
    findingLines([...shown], language, colours),
    left.length > 0
      ? [t('findings:terminal.more', { count: left.length, counts: severityCounts(left, language) })]
      : [],
    coverageTable(languagesOf(input), language, report.judged, colours),
    shortfallLines(verdict.shortfalls, language),
    [
      ...(verdict.exitCode === 2 ? [colours.red(t('findings:terminal.unreadable'))] : []),
      ...(verdict.known > 0 ? [t('findings:terminal.known', { count: verdict.known })] : []),
      ...(allowed > 0 ? [t('findings:terminal.allowed', { count: allowed })] : []),
      conclusion(input, language),
    ],
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

/** The counts; that all is well only where nothing is left out or low. */
export function conclusion(input: ReportInput, language: string): string {
  const { findings, shortfalls } = input.verdict
  if (findings.length > 0) return severityCounts(findings, language)
  const isWhole =
    shortfalls.length === 0 &&
    languagesOf(input).every(({ both }) => both.percent.translated === 100 && both.percent.current === 100)
  return words(language)(isWhole ? 'findings:terminal.whole' : 'findings:terminal.nothingFound')
}
