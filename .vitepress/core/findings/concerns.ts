import type { Finding } from './finding.ts'
import { unreadable } from './rules.ts'

/**
 * True where a finding concerns a language: it names it, or its file is that language's. What could not be read
 * and files of no language concern all. `languages` are those that a path may name, as `docs/sv/…`,
 * `common.sv.json` or `sv_SE.json`.
 */
export function concerns(
  { rule, file, values }: Finding,
  language: string,
  languages: readonly string[],
): boolean {
  if (unreadable.has(rule)) return true
  if (values.language !== undefined) return values.language === language
  const codes = new Map(languages.map((code) => [code.toLowerCase(), code]))
  for (const part of file.split(/[/.]/)) {
    const named = codes.get(part.replaceAll('_', '-').toLowerCase())
    if (named !== undefined) return named === language
  }
  return true
}
