import { type Finding, finding, type Position } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Pair } from '../pages/page.ts'
import type { Facts } from './facts.ts'
import { isWithdrawn } from './withdrawn.ts'

/** The file of facts as it was read, with the places of what stands in it. */
export interface FactsFile {
  file: string
  facts: Facts
  at(path: readonly PropertyKey[]): Position
}

/**
 * Facts that no page tells (a page that was withdrawn does not count), ids of facts that there are none of, and a
 * source whose first page is not there. Which facts a page tells stands in the `facts` of its original.
 */
export function checkFacts(
  { file, facts: { facts, sources }, at }: FactsFile,
  pairs: readonly Pair[],
): Finding[] {
  const ids = facts.map(({ id }) => id)
  const known = new Set(ids)
  const told = new Set(
    pairs.filter((pair) => !isWithdrawn(pair)).flatMap(({ original }) => original.fields.facts ?? []),
  )
  const refs = pairs.map(({ ref }) => ref)
  return [
    ...facts
      .filter(({ id }) => !told.has(id))
      .map(({ id, index }) => finding('fact-uncovered', { file, ...at(['facts', index, 'id']) }, { id })),
    ...pairs.flatMap(({ original }) =>
      (original.fields.facts ?? []).flatMap((id, index) => {
        if (known.has(id)) return []
        const place = { file: original.file, ...original.at(['facts', index]) }
        return finding('fact-unknown', place, { id, file, meant: nearest(id, ids) ?? '' })
      }),
    ),
    ...sources.flatMap(({ page }, index) => {
      if (page === undefined || refs.includes(page)) return []
      const place = { file, ...at(['sources', index, 'page']) }
      return finding('facts-invalid', place, {
        field: 'page',
        value: page,
        other: nearest(page, refs) ?? '–',
        context: 'page',
      })
    }),
  ]
}
