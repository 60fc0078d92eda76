import type { Place } from '../findings/finding.ts'
import type { StringEntry, StringFile } from './string-file.ts'
import type { StringUnit } from './units.ts'

/** A translated text and what it is a translation of. */
export interface TextPair {
  /** The key of the translated text, with its plural ending. */
  key: string
  translated: string
  /** The original's text of the same plural form, else of `_other`. */
  original: string
  /** All texts that the original has for it: more than one for a plural. */
  originals: readonly string[]
  /** The plural form; empty for a string that has none. */
  category: string
  /** The language of the translation and that of the original. */
  language: string
  from: string
  place: Place
  originalPlace: Place
}

/** The pair that an entry of the translation makes with its original; none where either has no text. */
export function textPair(
  unit: StringUnit,
  category: string,
  entry: StringEntry,
  file: StringFile,
  original: StringFile,
): TextPair | undefined {
  const source = sourceEntry(unit, category)
  if (entry.value === undefined || source?.value === undefined) return undefined
  const forms = unit.kind === 'single' ? [unit.entry] : [...unit.forms.values()]
  return {
    key: entry.key,
    translated: entry.value,
    original: source.value,
    originals: forms.flatMap(({ value }) => value ?? []),
    category,
    language: file.language,
    from: original.language,
    place: placeOf(file, entry),
    originalPlace: placeOf(original, source),
  }
}

/** The entry of the original that a form of the translation is compared with. */
export function sourceEntry(unit: StringUnit, category: string): StringEntry | undefined {
  if (unit.kind === 'single') return unit.entry
  return unit.forms.get(category) ?? unit.forms.get('other') ?? [...unit.forms.values()][0]
}

/** Where an entry stands. */
export function placeOf({ file }: StringFile, { line, column }: StringEntry): Place {
  return { file, line, column }
}
