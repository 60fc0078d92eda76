import { type Finding, finding } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import { findKey, type KnownKeys } from './known-keys.ts'
import { nestingsOf } from './nesting.ts'
import type { StringFile } from './string-file.ts'
import { placeOf, type TextPair } from './text-pair.ts'

/** Checks that what a translation nests with `$t()` exists, and is what its original nests. */
export function checkNesting(pair: TextPair, namespace: string, known: KnownKeys): Finding[] {
  if (!pair.translated.includes('$t(') && !pair.original.includes('$t(')) return []
  const wanted = nestingsOf(pair.original).map(({ key }) => key)
  const allowed = new Set(pair.originals.flatMap((text) => nestingsOf(text).map(({ key }) => key)))
  const found = nestingsOf(pair.translated).map(({ key }) => key)
  const values = { key: pair.key, language: pair.language }
  // A key that is wrong in the original as well is the original's finding.
  const unknown = [...new Set(found)].filter(
    (key) => !allowed.has(key) && !isBuilt(key) && !findKey(key, namespace, known),
  )
  const missing = [...new Set(wanted)].filter((key) => !found.includes(key))
  if (unknown.length > 0) {
    const candidates = [...missing, ...(known.get(namespace)?.keys ?? [])]
    const meant = missing[0] ?? nearest(unknown[0] ?? '', candidates) ?? ''
    const named = { ...values, name: unknown.join(', '), meant }
    return [finding('string-nesting', pair.place, named, pair.originalPlace)]
  }
  if (missing.length === 0) return []
  const named = { ...values, missing: missing.map((key) => `$t(${key})`).join(', ') }
  return [finding('string-nesting-missing', pair.place, named, pair.originalPlace)]
}

/** Checks that what the texts of the strings' first language nest exists. */
export function checkOriginalNesting(file: StringFile, known: KnownKeys): Finding[] {
  return [...file.entries.values()].flatMap((entry) =>
    nestingsOf(entry.value ?? '').flatMap(({ key }) => {
      if (isBuilt(key) || findKey(key, file.namespace, known)) return []
      const meant = nearest(key, [...(known.get(file.namespace)?.keys ?? [])]) ?? ''
      const values = { key: entry.key, name: key, meant, language: file.language }
      return finding('string-nesting', placeOf(file, entry), values)
    }),
  )
}

/** True for a key that holds a placeholder, which is known only when the text is shown. */
function isBuilt(key: string): boolean {
  return key.includes('{{')
}
