import { type Finding, finding } from '../findings/finding.ts'
import { type KeyPlaces, parentKeys } from './key-places.ts'

/**
 * A string where the original has an object of strings, or the reverse, is one `string-type` and not a row of
 * missing and extra keys. `findings` are those of one file.
 */
export function typeTwins(findings: readonly Finding[], places: KeyPlaces): Finding[] {
  const missing = findings.filter(({ rule }) => rule === 'string-missing')
  const extra = findings.filter(({ rule }) => rule === 'string-extra')
  const twins = new Map([
    ...parentsAmong(missing, extra, 'object'),
    ...parentsAmong(extra, missing, 'string'),
  ])
  if (twins.size === 0) return [...findings]
  const replaced = new Set(
    [...missing, ...extra].filter(({ values }) => {
      const key = String(values.key)
      return twins.has(key) || parentKeys(key).some((parent) => twins.has(parent))
    }),
  )
  const file = findings[0]?.file ?? ''
  return [
    ...findings.filter((item) => !replaced.has(item)),
    ...[...twins].map(([key, expected]) => {
      const found = expected === 'object' ? 'string' : 'object'
      return finding(
        'string-type',
        { file, ...(places.get(key) ?? { line: 1, column: 1 }) },
        { key, found, expected },
      )
    }),
  ]
}

/** The keys of `parents` that a key of `children` lies below, with what the original has there. */
function parentsAmong(
  children: readonly Finding[],
  parents: readonly Finding[],
  expected: 'string' | 'object',
): [string, 'string' | 'object'][] {
  const keys = new Set(parents.map(({ values }) => String(values.key)))
  return children.flatMap(({ values }) => {
    const parent = parentKeys(String(values.key)).find((name) => keys.has(name))
    return parent === undefined ? [] : [[parent, expected] as [string, 'string' | 'object']]
  })
}
