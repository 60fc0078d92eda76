import { type Finding, finding } from '../findings/finding.ts'
import { contextFinding } from './check-context.ts'
import { checkForms, type Plural } from './check-forms.ts'
import { checkLists } from './check-lists.ts'
import { baseOf, type CheckedStrings, deadKeys, unitWords } from './check-original.ts'
import { checkPlaceholders } from './check-placeholders.ts'
import { checkTexts } from './check-texts.ts'
import { type KeyPlaces, keyPlaces, parentPlace } from './key-places.ts'
import { formKey, pluralForm } from './plural-forms.ts'
import { noContext, type StringContext } from './string-context.ts'
import { isEmptyString, type StringEntry, type StringFile, stringKey } from './string-file.ts'
import type { StringState, StringStatus } from './string-state.ts'
import { placeOf, textPair } from './text-pair.ts'
import { type Parents, typeTwins } from './type-twins.ts'
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
  context: StringContext = noContext,
): CheckedStrings {
  const statuses: StringStatus[] = []
  const findings: Finding[] = deadKeys(file)
  const expected = new Set<string>(findings.map(({ values }) => String(values.key)))
  const places = keyPlaces(file)
  for (const unit of original.units) {
    const checked = checkUnit(unit, original.file, file, places, context)
    for (const found of checked.findings) findings.push(found)
    for (const entry of checked.entries) expected.add(entry.key)
    const state = checked.state ?? freshness(stringKey(file.namespace, unit.key))
    const key = stringKey(file.namespace, unit.key)
    const { line, column } = checked.entries[0] ?? { line: 1, column: 1 }
    const words = unitWords(unit)
    statuses.push({ key, language: file.language, state, words, file: file.file, line, column })
  }
  const extra = [...file.entries.values()].filter(({ key }) => !expected.has(key))
  const all = typeTwins(
    [...findings, ...extraKeys(extra, original, file)],
    places,
    parentsOf(original, file),
    original.file,
  )
  return { statuses, findings: checkLists(all, original.file, file) }
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
  original: StringFile,
  file: StringFile,
  places: KeyPlaces,
  context: StringContext,
): CheckedUnit {
  const plural = unit.kind === 'plural' ? pluralIn(unit, file) : undefined
  const single = unit.kind === 'single' ? file.entries.get(unit.entry.key) : undefined
  const entries = plural ? [...plural.forms.values()] : single ? [single] : []
  const source = entriesOf(unit)[0]
  if (entries.length === 0)
    return { state: 'missing', entries, findings: missingUnit(unit, original, file, places) }
  if (plural && unit.kind === 'plural') {
    const { complete, findings } = checkForms(file, plural, unit.forms, original)
    const forms = [...plural.forms].filter(([, { value }]) => !isEmptyString(value ?? ''))
    const placeholders = forms.flatMap(([form, entry]) =>
      checkPlaceholders(unit, form, entry, file, original),
    )
    const pairs = forms.flatMap(([form, entry]) => textPair(unit, form, entry, file, original) ?? [])
    const texts = checkTexts(pairs, file.namespace, context)
    const isUntranslated = texts.untranslated > 0 && texts.untranslated === forms.length
    const partly = complete && texts.untranslated === 0 ? undefined : 'incomplete'
    const state = forms.length === 0 ? 'empty' : isUntranslated ? 'untranslated' : partly
    return { state, entries, findings: [...findings, ...placeholders, ...texts.findings] }
  }
  if (single?.value === undefined) return { state: 'missing', entries, findings: [] }
  if (isEmptyString(single.value)) {
    // Where the original is empty too, the finding is the original's.
    if (!source || isEmptyString(source.value ?? '')) return { state: 'empty', entries, findings: [] }
    const values = { key: single.key, language: file.language }
    const found = finding('string-empty', placeOf(file, single), values, placeOf(original, source))
    return { state: 'empty', entries, findings: [found] }
  }
  const pair = textPair(unit, '', single, file, original)
  const texts = checkTexts(pair ? [pair] : [], file.namespace, context)
  return {
    state: texts.untranslated > 0 ? 'untranslated' : undefined,
    entries,
    findings: [...checkPlaceholders(unit, '', single, file, original), ...texts.findings],
  }
}

function missingUnit(unit: StringUnit, original: StringFile, file: StringFile, places: KeyPlaces): Finding[] {
  const source = entriesOf(unit)[0]
  if (!source) return []
  const variant = contextFinding('missing', source, original, file)
  if (variant) return [variant]
  const from = placeOf(original, source)
  const values = {
    key: unit.key,
    language: file.language,
    original: `${from.file}:${from.line}:${from.column}`,
  }
  const place = { file: file.file, ...parentPlace(source.parents ?? [], places) }
  return [finding('string-missing', place, values, from)]
}

/** The objects that keys are in, of the original's strings as of those that only the translation has. */
function parentsOf(original: OriginalFile, file: StringFile): Parents {
  const parents = new Map<string, readonly string[]>()
  for (const { key, parents: own = [] } of file.entries.values()) parents.set(key, own)
  for (const unit of original.units) parents.set(unit.key, entriesOf(unit)[0]?.parents ?? [])
  return parents
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
  return extra.map((entry) => {
    const { key } = entry
    const form = pluralForm(key)
    const place = placeOf(file, entry)
    // A plural form of what the original has as one string is never read either.
    if (form && original.file.entries.has(familyKey(form))) {
      return finding('string-plural-extra', place, { key, language: file.language, needed: familyKey(form) })
    }
    const variant = contextFinding('extra', entry, original.file, file)
    const values = { key, language: file.language, original: original.file.file }
    return variant ?? finding('string-extra', place, values)
  })
}
