import { type Finding, finding, type Place } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import { findKey, type KnownKeys, knownKeys } from './known-keys.ts'
import { nestingsOf } from './nesting.ts'
import { type StringFile, stringKey } from './string-file.ts'
import { placeOf } from './text-pair.ts'
import { entriesOf, unitsOf } from './units.ts'

/** What code says of the keys that it uses. */
export interface KeysInCode {
  uses: readonly (Place & { key: string; isPrefix: boolean; isRelative: boolean })[]
  /** Every text in quotes, which may be a key that is handed on. */
  literals: ReadonlySet<string>
}

/** The least share of keys without a namespace that must exist before one that does not is said to be wrong. */
const surelyKeys = 0.8

/**
 * Compares the keys that code uses with those that there are, in the files of the strings' first language. `built` are
 * patterns of keys that code puts together, `tags:*`. Where the code uses none of the keys at all, it is not the
 * code that shows them, and nothing is said.
 */
export function checkUsedKeys(
  files: readonly StringFile[],
  { uses, literals }: KeysInCode,
  built: readonly string[] = [],
): Finding[] {
  const known = knownKeys(files)
  const objects = objectsOf(files)
  const named = uses.map((use) => ({
    use,
    found: use.isPrefix ? undefined : findKey(use.key, undefined, known),
  }))
  const exact = named.filter(({ found }) => found)
  const wholes = named.filter(({ use, found }) => !use.isPrefix && !found && objects.has(use.key))
  if (exact.length + wholes.length === 0) return []

  const bare = named.filter(({ use }) => !use.isPrefix && !use.isRelative && !hasNamespace(use.key, known))
  const areKeys = bare.filter(({ found }) => found).length >= bare.length * surelyKeys
  const wrong = named.filter(({ use, found }) => {
    if (use.isPrefix || found || objects.has(use.key)) return false
    return hasNamespace(use.key, known) || (areKeys && !use.isRelative)
  })
  const nested = files.flatMap(({ namespace, entries }) =>
    [...entries.values()].flatMap(({ value = '' }) =>
      nestingsOf(value).flatMap(({ key }) => findKey(key, namespace, known) ?? []),
    ),
  )
  const used = new Set(
    [...exact.flatMap(({ found }) => found ?? []), ...nested].map((name) =>
      stringKey(name.namespace, name.key),
    ),
  )
  const starts = [
    ...uses.flatMap(({ key, isPrefix }) => (isPrefix ? key : [])),
    ...wholes.map(({ use }) => `${use.key}.`),
  ]
  const patterns = built.map(globPattern)
  const all = wrong.length === 0 ? [] : files.flatMap(keysOf)
  const isUsed = (name: string) =>
    used.has(name) ||
    literals.has(name) ||
    starts.some((start) => name.startsWith(start)) ||
    patterns.some((pattern) => pattern.test(name))
  return [
    ...wrong.map(({ use }) =>
      finding('string-undefined', use, { key: use.key, meant: nearest(use.key, all) ?? '' }),
    ),
    ...unusedKeys(files, (names) => names.some(isUsed)),
  ]
}

function keysOf({ namespace, entries }: StringFile): string[] {
  return [...entries.keys()].map((key) => stringKey(namespace, key))
}

/** A note for each string none of whose names is used. */
function unusedKeys(files: readonly StringFile[], isUsed: (names: string[]) => boolean): Finding[] {
  return files.flatMap((file) =>
    unitsOf(file).flatMap((unit) => {
      const forms = entriesOf(unit)
      const [entry] = forms
      if (
        !entry ||
        isUsed([unit.key, ...forms.map(({ key }) => key)].flatMap((key) => namesOf(key, file.namespace)))
      )
        return []
      const values = { key: stringKey(file.namespace, unit.key), language: file.language }
      return finding('string-unused', placeOf(file, entry), values)
    }),
  )
}

/** The names that code may use for a key: with and without its namespace, and without a context's ending. */
function namesOf(key: string, namespace: string): string[] {
  const keys = [key]
  for (let end = key.lastIndexOf('_'); end > 0; end = key.lastIndexOf('_', end - 1))
    keys.push(key.slice(0, end))
  return keys.flatMap((name) => [stringKey(namespace, name), name])
}

function hasNamespace(name: string, known: KnownKeys): boolean {
  const colon = name.indexOf(':')
  return colon > 0 && known.has(name.slice(0, colon))
}

/** The keys of objects, whose strings code may take all together, with and without their namespace. */
function objectsOf(files: readonly StringFile[]): ReadonlySet<string> {
  const objects = new Set<string>()
  for (const { namespace, entries } of files) {
    for (const { parents = [] } of entries.values()) {
      for (const parent of parents) objects.add(parent).add(stringKey(namespace, parent))
    }
  }
  return objects
}

/** `tags:*` as a pattern; what is not `*` stands for itself. */
function globPattern(glob: string): RegExp {
  const inside = glob.split('*').map(escaped).join('.*')
  return new RegExp(`^${inside}$`, 's')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
