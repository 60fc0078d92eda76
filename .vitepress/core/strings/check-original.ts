import { type Finding, finding } from '../findings/finding.ts'
import { countWords } from '../markdown/words.ts'
import { checkForms } from './check-forms.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { isEmptyString, type StringFile, stringKey } from './string-file.ts'
import type { StringStatus } from './string-state.ts'
import { entriesOf, type StringUnit } from './units.ts'

export interface CheckedStrings {
  statuses: StringStatus[]
  findings: Finding[]
}

/** Checks a file of the strings' first language in itself: empty strings, plural forms, dead keys. */
export function checkOriginal(file: StringFile, units: readonly StringUnit[]): CheckedStrings {
  const statuses: StringStatus[] = []
  const findings = deadKeys(file)
  for (const unit of units) {
    let whole: boolean
    if (unit.kind === 'plural') {
      const base = baseOf(unit)
      const checked = checkForms(file, { ...unit, base }, unit.forms)
      findings.push(...checked.findings)
      whole = checked.complete
    } else {
      const { key, value, line, column } = unit.entry
      whole = value !== undefined && !isEmptyString(value)
      if (value !== undefined && !whole) {
        const values = { key, language: file.language }
        findings.push(finding('string-empty', { file: file.file, line, column }, values))
      }
    }
    statuses.push({
      key: stringKey(file.namespace, unit.key),
      language: file.language,
      state: whole ? 'original' : unit.kind === 'plural' ? 'incomplete' : 'empty',
      words: unitWords(unit),
      file: file.file,
      line: entriesOf(unit)[0]?.line ?? 1,
      column: entriesOf(unit)[0]?.column ?? 1,
    })
  }
  return { statuses, findings }
}

/** The key of a plural without its ending, as its forms have it. */
export function baseOf(unit: StringUnit & { kind: 'plural' }): string {
  const [category, entry] = [...unit.forms][0] ?? ['', undefined]
  const ending = `${unit.type === 'ordinal' ? '_ordinal' : ''}_${category}`
  return entry ? entry.key.slice(0, -ending.length) : unit.key
}

/** The words of all texts of a unit; placeholders are not words. */
export function unitWords(unit: StringUnit): number {
  return entriesOf(unit).reduce((sum, { value }) => sum + countWords(withoutPlaceholders(value ?? '')), 0)
}

/** Keys that end as the plurals of i18next JSON v3 did, `item_plural`, which v4 never reads. */
export function deadKeys(file: StringFile): Finding[] {
  return [...file.entries.values()].flatMap(({ key, line, column }) => {
    const base = key.endsWith('_plural') ? key.slice(0, -'_plural'.length) : undefined
    if (base === undefined || !file.entries.has(base)) return []
    const values = { key, language: file.language, needed: `${base}_one, ${base}_other` }
    return finding('string-plural-extra', { file: file.file, line, column }, values)
  })
}
