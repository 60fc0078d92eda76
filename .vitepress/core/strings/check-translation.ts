import { type Finding, finding } from '../findings/finding.ts'
import { checkForms, type Plural } from './check-forms.ts'
import { baseOf, type CheckedStrings, deadKeys, unitWords } from './check-original.ts'
import { checkPlaceholders } from './check-placeholders.ts'
import { type KeyPlaces, keyPlaces, parentPlace } from './key-places.ts'
import { formKey, pluralForm } from './plural-forms.ts'
import { isEmptyString, type StringEntry, type StringFile, stringKey } from './string-file.ts'
import type { StringState, StringStatus } from './string-state.ts'
import { typeTwins } from './type-twins.ts'
import { entriesOf, familyKey, type StringUnit } from './units.ts'

/** How a translated string stands against its confirmation. */
export type Freshness = (unitKey: string) => 'current' | 'outdated' | 'unconfirmed'

/** A namespace in the strings' first language. */
export interface OriginalFile {
  file: StringFile
  units: readonly StringUnit[]
}

/** Checks a translated namespace against the original's. `file` has no entries where the file is missing. */
export function checkTranslation(
  original: OriginalFile,
  file: StringFile,
  freshness: Freshness,
): CheckedStrings {
  const statuses: StringStatus[] = []
  const findings: Finding[] = deadKeys(file)
  const expected = new Set<string>(findings.map(({ values }) => String(values.key)))
  const places = keyPlaces(file)
  for (const unit of original.units) {
    const checked = checkUnit(unit, original, file, places)
    findings.push(...checked.findings)
    for (const entry of checked.entries) expected.add(entry.key)
    const state = checked.state ?? freshness(stringKey(file.namespace, unit.key))
    const key = stringKey(file.namespace, unit.key)
    const { line, column } = checked.entries[0] ?? { line: 1, column: 1 }
    const words = unitWords(unit)
    statuses.push({ key, language: file.language, state, words, file: file.file, line, column })
  }
  const extra = [...file.entries.values()].filter(({ key }) => !expected.has(key))
  return { statuses, findings: typeTwins([...findings, ...extraKeys(extra, original, file)], places) }
}

interface CheckedUnit {
  /** Undefined where there is a whole translation. */
  state: StringState | undefined
  /** The entries of the translation that belong to the unit. */
  entries: StringEntry[]
  findings: Finding[]
}

function checkUnit(
  unit: StringUnit,
  original: OriginalFile,
  file: StringFile,
  places: KeyPlaces,
): CheckedUnit {
  const plural = unit.kind === 'plural' ? pluralIn(unit, file) : undefined
  const single = unit.kind === 'single' ? file.entries.get(unit.entry.key) : undefined
  const entries = plural ? [...plural.forms.values()] : single ? [single] : []
  const source = entriesOf(unit)[0]
  if (entries.length === 0) {
    const from = `${original.file.file}:${source?.line ?? 1}:${source?.column ?? 1}`
    const values = { key: unit.key, language: file.language, original: from }
    const place = { file: file.file, ...parentPlace(unit.key, places) }
    return { state: 'missing', entries, findings: [finding('string-missing', place, values)] }
  }
  if (plural && unit.kind === 'plural') {
    const { complete, findings } = checkForms(file, plural, unit.forms)
    const placeholders = [...plural.forms].flatMap(([category, entry]) =>
      isEmptyString(entry.value ?? '') ? [] : checkPlaceholders(unit, category, entry, file),
    )
    const empty = entries.every(({ value }) => isEmptyString(value ?? ''))
    const state = complete ? undefined : empty ? 'empty' : 'incomplete'
    return { state, entries, findings: [...findings, ...placeholders] }
  }
  if (single?.value === undefined) return { state: 'missing', entries, findings: [] }
  if (isEmptyString(single.value)) {
    // Where the original is empty too, the finding is the original's.
    const { key, line, column } = single
    const isOriginalEmpty = isEmptyString(source?.value ?? '')
    const found = finding('string-empty', { file: file.file, line, column }, { key, language: file.language })
    return { state: 'empty', entries, findings: isOriginalEmpty ? [] : [found] }
  }
  return { state: undefined, entries, findings: checkPlaceholders(unit, '', single, file) }
}

function pluralIn(unit: StringUnit & { kind: 'plural' }, file: StringFile): Plural {
  const base = baseOf(unit)
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].flatMap(
    (category): [string, StringEntry][] => {
      const entry = file.entries.get(formKey({ base, type: unit.type, category }))
      return entry ? [[category, entry]] : []
    },
  )
  return { base, type: unit.type, forms: new Map(forms) }
}

function extraKeys(extra: readonly StringEntry[], original: OriginalFile, file: StringFile): Finding[] {
  const bases = new Set([...original.file.entries.keys()])
  return extra.map(({ key, line, column }) => {
    const form = pluralForm(key)
    const values = { key, language: file.language, original: original.file.file }
    const place = { file: file.file, line, column }
    // A plural form of what the original has as one string is never read either.
    if (form && bases.has(familyKey(form))) {
      return finding('string-plural-extra', place, { key, language: file.language, needed: familyKey(form) })
    }
    return finding('string-extra', place, values)
  })
}
