import { placeholdersOf } from './placeholders.ts'
import { type PluralForm, type PluralType, pluralForm } from './plural-forms.ts'
import type { StringEntry, StringFile } from './string-file.ts'

/** What is translated and confirmed as one: a string, or all plural forms of one. */
export type StringUnit =
  | { kind: 'single'; key: string; entry: StringEntry }
  | { kind: 'plural'; key: string; type: PluralType; forms: ReadonlyMap<string, StringEntry> }

/** The unit that a key belongs to: for a plural form its base, with `_ordinal` where it has that. */
export function familyKey({ base, type }: PluralForm): string {
  return type === 'ordinal' ? `${base}_ordinal` : base
}

/**
 * The units of a file in the strings' first language. Keys that end alike are a plural where one of their
 * texts holds `{{count}}`, or where `_other` stands beside another form; else `type_other` is a name.
 */
export function unitsOf(file: StringFile): StringUnit[] {
  const families = new Map<string, { type: PluralType; forms: Map<string, StringEntry> }>()
  for (const entry of file.entries.values()) {
    const form = pluralForm(entry.key)
    if (!form) continue
    const key = familyKey(form)
    const family = families.get(key) ?? { type: form.type, forms: new Map() }
    family.forms.set(form.category, entry)
    families.set(key, family)
  }
  const units: StringUnit[] = []
  const done = new Set<string>()
  for (const entry of file.entries.values()) {
    const form = pluralForm(entry.key)
    const key = form && familyKey(form)
    const family = key === undefined ? undefined : families.get(key)
    if (key === undefined || !family || !isPlural(family.forms)) {
      units.push({ kind: 'single', key: entry.key, entry })
    } else if (!done.has(key)) {
      done.add(key)
      units.push({ kind: 'plural', key: file.entries.has(key) ? `${key}_*` : key, ...family })
    }
  }
  return units
}

function isPlural(forms: ReadonlyMap<string, StringEntry>): boolean {
  if (forms.has('other') && forms.size > 1) return true
  return [...forms.values()].some(({ value }) =>
    placeholdersOf(value ?? '').some((placeholder) => placeholder.name === 'count'),
  )
}

/** All texts of a unit with their forms' names, `other` first where there is one; what it is compared by. */
export function unitText(unit: StringUnit): string {
  if (unit.kind === 'single') return fold(unit.entry.value ?? '')
  const forms = [...unit.forms].map(([category, entry]): [string, string] => [
    category,
    fold(entry.value ?? ''),
  ])
  return JSON.stringify(forms.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A unit's entries. */
export function entriesOf(unit: StringUnit): StringEntry[] {
  return unit.kind === 'single' ? [unit.entry] : [...unit.forms.values()]
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
