import { type Finding, finding } from '../findings/finding.ts'
import { pluralForm } from './plural-forms.ts'
import { type StringEntry, type StringFile, stringKey } from './string-file.ts'
import { placeOf } from './text-pair.ts'
import { familyKey } from './units.ts'

/** Endings that are i18next contexts and nothing else: https://www.i18next.com/translation-function/context */
const contexts = /^(.+)_(male|female|neutral|neuter|masculine|feminine|nonbinary|formal|informal)$/s

/** The context that a key is for by its ending, `friend` and `male` of `friend_male_one`. */
export function contextOf(key: string): { base: string; context: string } | undefined {
  const form = pluralForm(key)
  const [, base, context] = contexts.exec(form ? familyKey(form) : key) ?? []
  return base === undefined || context === undefined ? undefined : { base, context }
}

/** True where a file has a text for a key without its context, or for another context of it. */
export function usesContext(base: string, file: StringFile): boolean {
  for (const key of file.entries.keys()) {
    if (key === base || contextOf(key)?.base === base) return true
    const form = pluralForm(key)
    if (form && form.base === base) return true
  }
  return false
}

/** A variant that the original has and the translation lacks, or the reverse; none where it is no context. */
export function contextFinding(
  which: 'missing' | 'extra',
  entry: StringEntry,
  original: StringFile,
  file: StringFile,
): Finding | undefined {
  const found = contextOf(entry.key)
  if (!found || !usesContext(found.base, which === 'missing' ? file : original)) return undefined
  const values = {
    key: entry.key,
    language: file.language,
    context: which,
    ending: found.context,
    base: found.base,
  }
  const source = which === 'missing' ? placeOf(original, entry) : undefined
  const place = which === 'missing' ? nearPlace(found.base, file) : placeOf(file, entry)
  return finding('string-context', place, values, source)
}

/** The last entry of the file that belongs to a key, beside which a variant would stand. */
function nearPlace(base: string, file: StringFile) {
  const near = [...file.entries.values()]
    .filter(({ key }) => key === base || key.startsWith(`${base}_`))
    .at(-1)
  return placeOf(file, near ?? { key: stringKey(file.namespace, base), value: undefined, line: 1, column: 1 })
}
