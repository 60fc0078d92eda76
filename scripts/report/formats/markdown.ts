import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { byImportance } from '../../../.vitepress/core/findings/importance.ts'
import { capital } from '../../../.vitepress/core/language/capital.ts'
import { words } from '../../words/words.ts'
import { partsOf, percentText } from '../coverage-table.ts'
import { findingWords } from '../finding-words.ts'
import { languagesOf, type ReportInput } from '../report-input.ts'
import { shortfallLines } from '../shortfall-words.ts'
import { conclusion } from './terminal.ts'

/**
 * The most bytes of UTF-8: a comment on GitHub holds 65,536 characters and a step's summary 1 MiB
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
export const mostBytes = 65_000

/** By this a workflow finds the comment that it wrote last. */
export const commentMark = '<!-- coverage-report -->'

/** The report for a comment on a pull request or a step's summary, cut to what those hold. */
export function markdownReport(input: ReportInput): string {
  const { verdict, words: language } = input
  const t = words(language)
  const title = (['passed', 'failed', 'unreadable'] as const)[verdict.exitCode]
  const head = [
    commentMark,
    `## ${t(`findings:markdown.${title}`)}`,
    '',
    ...figures(input, language),
    '',
    ...shortfallLines(verdict.shortfalls, language).map((line) => `- ${escaped(line)}`),
    ...(verdict.shortfalls.length > 0 ? [''] : []),
    ...(verdict.known > 0 ? [t('findings:terminal.known', { count: verdict.known }), ''] : []),
    escaped(conclusion(input, language)),
  ]
  const findings = byImportance(verdict.findings)
  if (findings.length === 0) return `${head.join('\n')}\n`
  const columns = (['severity', 'place', 'message', 'rule'] as const).map((name) =>
    t(`findings:markdown.${name}`),
  )
  const table = ['', tableRow(columns), tableRow(columns.map(() => '---'))]
  const start = `${[...head, ...table].join('\n')}\n`
  const more = (count: number) => `\n${t('findings:markdown.more', { count })}\n`
  // Room is kept for saying how many more there are.
  const room = mostBytes - bytes(start) - bytes(more(findings.length))
  const rows = fitting(findings, language, room)
  const left = findings.length - rows.length
  return start + rows.join('') + (left > 0 ? more(left) : '')
}

function fitting(findings: readonly Finding[], language: string, room: number): string[] {
  const rows: string[] = []
  let left = room
  for (const finding of findings) {
    const row = findingRow(finding, language)
    left -= bytes(row)
    if (left < 0) break
    rows.push(row)
  }
  return rows
}

function findingRow(finding: Finding, language: string): string {
  const { rule, file, line, column, severity, original } = finding
  const { what, mend } = findingWords(finding, language)
  const places = [`${file}:${line}:${column}`, ...(original ? [`${original.file}:${original.line}`] : [])]
  const cells = [
    words(language)(`findings:severity.${severity}`),
    places.map(code).join('<br>'),
    escaped(`${what}. ${mend}`),
    code(rule),
  ]
  return `${tableRow(cells)}\n`
}

function figures(input: ReportInput, language: string): string[] {
  const t = words(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const number = new Intl.NumberFormat(language)
  const percent = (share: number | null) => (share === null ? '–' : percentText(share, language))
  const head = [
    t('findings:terminal.language'),
    '',
    t('findings:terminal.translated'),
    t('findings:terminal.current'),
    t('findings:terminal.words'),
  ]
  const rows = languagesOf(input).flatMap((entry) =>
    partsOf(input.report.judged).map((part, index) => [
      index === 0 ? `**${capital(names.of(entry.language) ?? entry.language)}**` : '',
      t(`findings:terminal.${part}`),
      percent(entry[part].percent.translated),
      percent(entry[part].percent.current),
      number.format(entry[part].words.total),
    ]),
  )
  return [tableRow(head), '| --- | --- | ---: | ---: | ---: |', ...rows.map(tableRow)]
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Text that is neither Markdown nor HTML, and that calls nobody and links to no issue. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[@#](?=[\w/])/g, '$&&#8203;')
}

function code(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${fence}${pad}${clean}${pad}${fence}`
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
