import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Finding, Severity } from '../../.vitepress/core/findings/finding.ts'
import { words } from '../words/words.ts'
import type { Colours } from './colours.ts'
import { coverageTable, percentText } from './coverage-table.ts'
import type { Verdict } from './exit-code.ts'
import { bySeverity, findingLines } from './finding-lines.ts'

/** How many findings a terminal shows unless all are asked for. */
const mostFindings = 50

export interface TextOptions {
  /** The language of the words. */
  words: string
  /** The language to report on; all where it is not given. */
  only?: string | undefined
  all: boolean
  colours: Colours
}

/** The report for a terminal: findings, figures, and what keeps the check from passing. */
export function coverageText(report: CoverageReport, verdict: Verdict, options: TextOptions): string {
  const t = words(options.words)
  const names = new Intl.DisplayNames([options.words], { type: 'language' })
  const findings = bySeverity(verdict.findings)
  const shown = options.all ? findings : findings.slice(0, mostFindings)
  const left = findings.length - shown.length
  const languages = report.languages.filter(({ language }) => (options.only ?? language) === language)
  const low = verdict.shortfalls.map(({ language, of, measure, percent, least }) =>
    t('findings:terminal.below', {
      language: names.of(language) ?? language,
      of: t(of === 'pages' ? 'findings:ofPages' : 'findings:ofStrings'),
      measure: t(`findings:terminal.${measure}`),
      percent: percent === null ? t('findings:terminal.nothing') : percentText(percent, options.words),
      least: percentText(least, options.words),
    }),
  )
  const parts = [
    findingLines(shown, options.words, options.colours),
    left > 0 ? [t('findings:terminal.more', { count: left })] : [],
    coverageTable(languages, options.words, options.colours),
    low,
    [
      ...(verdict.exitCode === 2 ? [options.colours.red(t('findings:terminal.unreadable'))] : []),
      findings.length > 0 ? summary(findings, options.words) : t('findings:terminal.whole'),
    ],
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

function summary(findings: readonly Finding[], language: string): string {
  const t = words(language)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = [
    { count: count('error'), text: t('findings:terminal.errors', { count: count('error') }) },
    { count: count('warning'), text: t('findings:terminal.warnings', { count: count('warning') }) },
    { count: count('note'), text: t('findings:terminal.notes', { count: count('note') }) },
  ]
  return counts.flatMap(({ count, text }) => (count > 0 ? text : [])).join(', ')
}
