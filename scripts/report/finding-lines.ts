import type { Finding, Severity } from '../../.vitepress/core/findings/finding.ts'
import { words } from '../words/words.ts'
import type { Colours } from './colours.ts'
import { findingWords, plainLine } from './finding-words.ts'

/**
 * One line a finding, `file:line:column  severity  what. how to mend  [original's place] rule`, with an empty
 * line between files.
 */
export function findingLines(findings: readonly Finding[], language: string, colours: Colours): string[] {
  const t = words(language)
  const paint: Record<Severity, (text: string) => string> = {
    error: colours.red,
    warning: colours.yellow,
    note: colours.dim,
  }
  return findings.flatMap((finding, index) => {
    const { rule, file, line, column, severity, original } = finding
    const { what, mend } = findingWords(finding, language)
    const place = placeText({ file, line, column })
    const level = paint[severity](t(`findings:severity.${severity}`))
    const isSaid = original !== undefined && what.includes(original.file)
    const from = original && !isSaid && t('findings:terminal.original', { place: placeText(original) })
    const aside = colours.dim(`[${[from, rule].filter(Boolean).join('; ')}]`)
    const previous = findings[index - 1]
    const gap = previous && (previous.file !== file || previous.severity !== severity) ? [''] : []
    return [...gap, `${colours.bold(place)}  ${level}  ${what}. ${mend}  ${aside}`]
  })
}

function placeText({ file, line, column }: NonNullable<Finding['original']>): string {
  return `${plainLine(file)}:${line}:${column}`
}
