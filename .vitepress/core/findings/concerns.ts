import type { Finding } from './finding.ts'
import { unreadable } from './rules.ts'

/**
 * True where a finding concerns a language: it names it, or its file is that language's. What could not be read
 * and files of no language concern all.
 */
export function concerns({ rule, file, values }: Finding, language: string): boolean {
  if (unreadable.has(rule)) return true
  if (values.language !== undefined) return values.language === language
  const [, , folder] = /^(docs|locales)\/([^/]+)\//.exec(file) ?? []
  return folder === undefined || folder === language
}
