import type * as z from 'zod'
import { nearest } from '../findings/nearest.ts'
import type { Glossary } from './glossary.ts'

/** What can be wrong with a glossary; `list`: it is no list, `entry`: one of its items has no fields. */
export type FaultKind =
  | 'list'
  | 'entry'
  | 'missing'
  | 'form'
  | 'unknown'
  | 'sameId'
  | 'seeNothing'
  | 'samePreferred'
  | 'unknownTag'

/** What is wrong with an entry of the glossary; the path is that in the file: `[3, 'sv', 'preferred']`. */
export interface GlossaryFault {
  path: readonly PropertyKey[]
  kind: FaultKind
  /** The field, as `sv.preferred`; empty where the whole entry is meant. */
  field: string
  /** What stands there. */
  value?: string
  /** For an unknown field or id the one that was perhaps meant; for what is there twice the id that has it. */
  other?: string
}

/** What zod says of the value at `above` in the file, each problem by itself. */
export function faultsOf(
  { issues }: z.ZodError,
  above: readonly PropertyKey[],
  known: readonly string[],
): GlossaryFault[] {
  return issues.flatMap((issue): GlossaryFault[] => {
    const path = [...above, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        kind: 'unknown',
        field: fieldOf([...path, key]),
        other: nearest(key, known) ?? '',
      }))
    }
    const isAbsent = issue.code === 'invalid_type' && issue.input === undefined
    return [{ path, kind: isAbsent ? 'missing' : 'form', field: fieldOf(path) }]
  })
}

/** Terms that get in each other's way: one id or one preferred word for two, or a term to see that is not there. */
export function faultsBetween(glossary: Glossary, places: readonly number[]): GlossaryFault[] {
  const ids = new Set(glossary.map(({ id }) => id))
  const seen = new Set<string>()
  const preferred = new Map<string, string>()
  const faults: GlossaryFault[] = []
  for (const [number, { id, words, see }] of glossary.entries()) {
    const at = (...path: PropertyKey[]) => [places[number] ?? number, ...path]
    if (seen.has(id)) faults.push({ path: at('id'), kind: 'sameId', field: 'id', value: id })
    seen.add(id)
    for (const [index, other] of see.entries()) {
      if (ids.has(other) && other !== id) continue
      const meant =
        nearest(
          other,
          [...ids].filter((each) => each !== id),
        ) ?? ''
      faults.push({ path: at('see', index), kind: 'seeNothing', field: 'see', value: other, other: meant })
    }
    for (const [language, { preferred: word }] of words) {
      const key = `${language} ${word.normalize('NFC').toLowerCase()}`
      const first = preferred.get(key)
      preferred.set(key, first ?? id)
      if (first === undefined) continue
      const path = at(language, 'preferred')
      faults.push({ path, kind: 'samePreferred', field: fieldOf(path), value: word, other: first })
    }
  }
  return faults
}

/** Tags of terms that are not among those that there are words for. */
export function unknownTags(
  glossary: Glossary,
  places: readonly number[],
  known: ReadonlySet<string>,
): GlossaryFault[] {
  return glossary.flatMap(({ tags }, number) =>
    tags.flatMap((value, index): GlossaryFault[] => {
      if (known.has(value)) return []
      const path = [places[number] ?? number, 'tags', index]
      return [{ path, kind: 'unknownTag', field: 'tags', value, other: nearest(value, [...known]) ?? '' }]
    }),
  )
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join('.')
}
