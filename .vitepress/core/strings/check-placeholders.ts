import { type Finding, finding } from '../findings/finding.ts'
import { comparePlaceholders, type Placeholder, placeholdersOf } from './placeholders.ts'
import type { StringEntry, StringFile } from './string-file.ts'
import { placeOf, sourceEntry } from './text-pair.ts'
import type { StringUnit } from './units.ts'

/**
 * Compares the placeholders of a translated string with those of the original. A form of a plural is compared
 * with the original's same form, else with `_other`; `count` may be absent, as in "one page".
 */
export function checkPlaceholders(
  original: StringUnit,
  category: string,
  entry: StringEntry,
  file: StringFile,
  originalFile: StringFile,
): Finding[] {
  if (entry.value === undefined) return []
  const source = sourceEntry(original, category)
  const from = source && placeOf(originalFile, source)
  const { wanted, allowed } = originalPlaceholders(original, category)
  const difference = comparePlaceholders(wanted, allowed, placeholdersOf(entry.value))
  const place = { file: file.file, line: entry.line, column: entry.column }
  const values = { key: entry.key, language: file.language }
  const findings: Finding[] = []
  if (difference.missing.length + difference.extra.length > 0) {
    const missing = braced(difference.missing)
    findings.push(
      finding('string-placeholders', place, { ...values, missing, extra: braced(difference.extra) }, from),
    )
  }
  if (difference.format.length > 0) {
    const names = braced(difference.format)
    findings.push(finding('string-placeholder-format', place, { ...values, names }, from))
  }
  if (difference.escaping.length > 0) {
    const names = braced(difference.escaping)
    findings.push(finding('string-placeholder-unescaped', place, { ...values, names }, from))
  }
  return findings
}

function originalPlaceholders(
  original: StringUnit,
  category: string,
): { wanted: Placeholder[]; allowed: Placeholder[] } {
  if (original.kind === 'single') {
    const wanted = placeholdersOf(original.entry.value ?? '')
    return { wanted, allowed: wanted }
  }
  const twin = original.forms.get(category) ?? original.forms.get('other')
  const count: Placeholder = { name: 'count', format: '', unescaped: false }
  return {
    wanted: placeholdersOf(twin?.value ?? '').filter(({ name }) => name !== 'count'),
    allowed: [count, ...[...original.forms.values()].flatMap(({ value }) => placeholdersOf(value ?? ''))],
  }
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ')
}
