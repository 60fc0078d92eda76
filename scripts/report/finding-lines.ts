import type { Finding, Severity } from '../../.vitepress/core/findings/finding.ts'
import { words } from '../words/words.ts'
import type { Colours } from './colours.ts'
import { findingWords } from './finding-words.ts'

const ranks: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** Errors first, and by file within each severity; else in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity])
}

/** One line a finding, `file:line:column  severity  what. how to mend`, with an empty line between files. */
export function findingLines(findings: readonly Finding[], language: string, colours: Colours): string[] {
  const t = words(language)
  const paint: Record<Severity, (text: string) => string> = {
    error: colours.red,
    warning: colours.yellow,
    note: colours.dim,
  }
  return findings.flatMap((finding, index) => {
    const { file, line, column, severity } = finding
    const { what, mend } = findingWords(finding, language)
    const place = `${file}:${line}:${column}`
    const level = paint[severity](t(`findings:severity.${severity}`))
    const previous = findings[index - 1]
    const gap = previous && (previous.file !== file || previous.severity !== severity) ? [''] : []
    return [...gap, `${colours.bold(place)}  ${level}  ${what}. ${mend}`]
  })
}
