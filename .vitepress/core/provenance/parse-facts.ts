import * as z from 'zod'
import { nearest } from '../findings/nearest.ts'
import type { Fact, FactSource, Facts } from './facts.ts'
import { factsSchema } from './facts-schema.ts'

/** What can be wrong with the file of facts; `file`: it has not the two lists. */
export type FactsFaultKind = 'file' | 'missing' | 'form' | 'kind' | 'unknown' | 'sameId' | 'source'

/** A fault with its path in the file: `['facts', 3, 'says', 'sv']`. */
export interface FactsFault {
  path: readonly PropertyKey[]
  kind: FactsFaultKind
  field: string
  /** What stands there. */
  value: string
  /** The one that was perhaps meant, or what may stand there; empty where there is none to name. */
  other: string
}

const fileSchema = z.object({ sources: z.array(z.unknown()), facts: z.array(z.unknown()) })

/** Reads `docs/facts.yml` as data. Entries that are wrong are left out, and said. */
export function parseFacts(
  value: unknown,
  languages: readonly string[],
): { facts: Facts; faults: FactsFault[] } {
  const file = fileSchema.safeParse(value)
  if (!file.success) {
    const faults: FactsFault[] = [{ path: [], kind: 'file', field: '', value: '–', other: '–' }]
    return { facts: { sources: [], facts: [] }, faults }
  }
  const schema = factsSchema(languages)
  const faults: FactsFault[] = []
  const sources = file.data.sources.flatMap((entry, index): FactSource[] => {
    const read = schema.source.safeParse(entry)
    if (!read.success) faults.push(...faultsOf(read.error, entry, ['sources', index], schema.source.shape))
    if (!read.success) return []
    const { title, about, page, ...rest } = read.data
    return [{ ...rest, page, title: new Map(Object.entries(title)), about: new Map(Object.entries(about)) }]
  })
  const facts = file.data.facts.flatMap((entry, index): Fact[] => {
    const read = schema.fact.safeParse(entry)
    if (!read.success) faults.push(...faultsOf(read.error, entry, ['facts', index], schema.fact.shape))
    if (!read.success) return []
    return [{ ...read.data, says: new Map(Object.entries(read.data.says)), index }]
  })
  return { facts: { sources, facts }, faults: [...faults, ...betweenFaults(sources, facts)] }
}

/** Ids that are there twice, and facts of a source that is none. */
function betweenFaults(sources: readonly FactSource[], facts: readonly Fact[]): FactsFault[] {
  const known = sources.map(({ id }) => id)
  const seen = new Set<string>()
  return facts.flatMap(({ id, source, index }): FactsFault[] => {
    const faults: FactsFault[] = []
    const fault = (field: string, kind: FactsFaultKind, value: string, other: string) =>
      faults.push({ path: ['facts', index, field], kind, field, value, other })
    if (seen.has(id)) fault('id', 'sameId', id, '–')
    seen.add(id)
    // Where a source could not be read, that has been said.
    if (known.length > 0 && !known.includes(source)) fault('source', 'source', source, known.join(', '))
    return faults
  })
}

/** What zod says of an entry, each problem by itself. */
function faultsOf(
  { issues }: z.ZodError,
  entry: unknown,
  above: readonly PropertyKey[],
  shape: Readonly<Record<string, unknown>>,
): FactsFault[] {
  return issues.flatMap((issue): FactsFault[] => {
    const path = [...above, ...issue.path]
    const field = issue.path.map(String).join('.') || '–'
    const given = valueAt(entry, issue.path)
    const value = typeof given === 'string' ? given.slice(0, 60) : '–'
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const meant = issue.path.length === 0 ? nearest(key, Object.keys(shape)) : undefined
        return { path: [...path, key], kind: 'unknown', field: key, value: key, other: meant ?? '' }
      })
    }
    if (issue.code === 'invalid_value') {
      return [{ path, kind: 'kind', field, value, other: issue.values.map(String).join(', ') }]
    }
    return [{ path, kind: given === undefined ? 'missing' : 'form', field, value, other: '–' }]
  })
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
