import type { Finding, Severity } from '../../.vitepress/core/findings/finding.ts'
import { words } from '../words/words.ts'

/** `2 errors, 1 warning`; nothing where there are none. */
export function severityCounts(findings: readonly Finding[], language: string): string {
  const t = words(language)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = [
    { count: count('error'), text: t('findings:terminal.errors', { count: count('error') }) },
    { count: count('warning'), text: t('findings:terminal.warnings', { count: count('warning') }) },
    { count: count('note'), text: t('findings:terminal.notes', { count: count('note') }) },
  ]
  return counts.flatMap(({ count, text }) => (count > 0 ? text : [])).join(', ')
}
