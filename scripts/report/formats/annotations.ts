import type { Severity } from '../../../.vitepress/core/findings/finding.ts'
import { byImportance } from '../../../.vitepress/core/findings/importance.ts'
import { words } from '../../words/words.ts'
import { findingWords } from '../finding-words.ts'
import type { ReportInput } from '../report-input.ts'
import { shortfallLines } from '../shortfall-words.ts'

/** GitHub shows this many of a kind for each step. */
const mostOfKind = 10

const kinds: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * Workflow commands that put findings beside the lines of a pull request, the most important of each kind; the
 * last of a kind says how many more there are.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function annotationsReport({ verdict, words: language, prefix }: ReportInput): string {
  const t = words(language)
  const findings = byImportance(verdict.findings)
  const lines = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const low = severity === 'error' ? verdict.shortfalls : []
    const all = [
      ...findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => {
          const { what, mend } = findingWords(finding, language)
          const { file, line, column, rule } = finding
          const place = `file=${property(prefix + file)},line=${line},col=${column},title=${property(rule)}`
          return `::${kinds[severity]} ${place}::${data(`${what}. ${mend}`)}`
        }),
      ...shortfallLines(low, language).map((line) => `::error::${data(line)}`),
    ]
    if (all.length <= mostOfKind) return all
    const left = all.length - (mostOfKind - 1)
    return [
      ...all.slice(0, mostOfKind - 1),
      `::${kinds[severity]}::${data(t('findings:markdown.more', { count: left }))}`,
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
