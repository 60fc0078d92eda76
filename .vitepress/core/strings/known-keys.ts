import { pluralForm } from './plural-forms.ts'
import type { StringFile } from './string-file.ts'
import { familyKey } from './units.ts'

/** The keys of one namespace, as code may name them. */
export interface NamespaceKeys {
  /** Every key, and for a plural its key without the ending. */
  keys: ReadonlySet<string>
  /** What stands before a `_` of a key, since i18next finds `key_variant` by `key` and a context. */
  stems: ReadonlySet<string>
}

/** The keys of one language by namespace. */
export type KnownKeys = ReadonlyMap<string, NamespaceKeys>

/** The keys of some files, all of one language. */
export function knownKeys(files: readonly StringFile[]): KnownKeys {
  const known = new Map<string, { keys: Set<string>; stems: Set<string> }>()
  for (const { namespace, entries } of files) {
    const { keys, stems } = known.get(namespace) ?? { keys: new Set<string>(), stems: new Set<string>() }
    known.set(namespace, { keys, stems })
    for (const key of entries.keys()) {
      keys.add(key)
      const form = pluralForm(key)
      if (form) keys.add(familyKey(form)).add(form.base)
      for (let end = key.indexOf('_'); end > 0; end = key.indexOf('_', end + 1)) stems.add(key.slice(0, end))
    }
  }
  return known
}

/** A key in one namespace. */
export interface Named {
  namespace: string
  key: string
}

/**
 * The key that a name in code or in `$t()` stands for: in `namespace`, or in another where the name begins with that
 * and `:`. A key in natural language may have a colon itself, so the whole name is tried first. Where no namespace is
 * given, all are searched.
 */
export function findKey(name: string, namespace: string | undefined, known: KnownKeys): Named | undefined {
  const own = namespace === undefined ? [...known.keys()] : [namespace, 'translation', 'common']
  const found = own.find((candidate) => hasKey(known.get(candidate), name))
  if (found !== undefined) return { namespace: found, key: name }
  const colon = name.indexOf(':')
  const other = name.slice(0, colon)
  const key = name.slice(colon + 1)
  return colon > 0 && hasKey(known.get(other), key) ? { namespace: other, key } : undefined
}

function hasKey(known: NamespaceKeys | undefined, name: string): boolean {
  return known !== undefined && (known.keys.has(name) || known.stems.has(name))
}
