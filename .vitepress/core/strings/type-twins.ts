import { type Finding, finding } from '../findings/finding.ts'
import { type KeyPlaces, keyPlaces } from './key-places.ts'
import type { StringFile } from './string-file.ts'

/** The objects that a key is in, outermost first. */
export type Parents = ReadonlyMap<string, readonly string[]>

/**
 * A string where the original has an object of strings, or the reverse, is one `string-type` and not a row of
 * missing and extra keys. `findings` are those of one file.
 */
export function typeTwins(
  findings: readonly Finding[],
  places: KeyPlaces,
  parents: Parents,
  original: StringFile,
): Finding[] {
  const missing = findings.filter(({ rule }) => rule === 'string-missing')
  const extra = findings.filter(({ rule }) => rule === 'string-extra')
  const twins = new Map([
    ...parentsAmong(missing, extra, 'object', parents),
    ...parentsAmong(extra, missing, 'string', parents),
  ])
  if (twins.size === 0) return [...findings]
  const replaced = new Set(
    [...missing, ...extra].filter(({ values }) => {
      const key = String(values.key)
      return twins.has(key) || parents.get(key)?.some((parent) => twins.has(parent))
    }),
  )
  const file = findings[0]?.file ?? ''
  const originalPlaces = keyPlaces(original)
  return [
    ...findings.filter((item) => !replaced.has(item)),
    ...[...twins].map(([key, expected]) => {
      const found = expected === 'object' ? 'string' : 'object'
      const start = { line: 1, column: 1 }
      return finding(
        'string-type',
        { file, ...(places.get(key) ?? start) },
        { key, found, expected },
        { file: original.file, ...(originalPlaces.get(key) ?? start) },
      )
    }),
  ]
}

/** The keys of `above` that a key of `below` lies in, with what the original has there. */
function parentsAmong(
  below: readonly Finding[],
  above: readonly Finding[],
  expected: 'string' | 'object',
  parents: Parents,
): [string, 'string' | 'object'][] {
  const keys = new Set(above.map(({ values }) => String(values.key)))
  return below.flatMap(({ values }) => {
    const parent = parents.get(String(values.key))?.find((name) => keys.has(name))
    return parent === undefined ? [] : [[parent, expected] as [string, 'string' | 'object']]
  })
}
