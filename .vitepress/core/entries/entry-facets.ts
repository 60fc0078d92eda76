import type { Entry } from './entry-fields.ts'
import { licenceGroup } from './licences.ts'

/** An entry as its page shows it: its facts, by the anchor of its section. */
export type EntryView = Entry & { id: string }

/** What entries can be chosen by, in the order of the form. */
export const facetNames = ['kind', 'country', 'licence', 'cost', 'language', 'state', 'subject'] as const

export type FacetName = (typeof facetNames)[number]

/** What a reader has chosen; an empty value lets everything through. */
export type Chosen = Readonly<Record<FacetName, string>>

/** A value and how many entries there are with it among those that the other choices let through. */
export interface FacetValue {
  value: string
  number: number
}

/** The values of an entry; of its licence, the group. */
export function valuesOf(entry: Entry, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'kind':
    case 'cost':
    case 'state': {
      const value = entry[facet]
      return value === undefined ? [] : [value]
    }
    case 'licence':
      return entry.licence === undefined ? [] : [licenceGroup(entry.licence)]
    case 'country':
      return entry.country ?? []
    case 'language':
      return (entry.languages ?? []).filter((language) => language !== 'many')
    case 'subject':
      return entry.tags ?? []
  }
}

/** The facets that tell entries apart: with two values or more, not all of which every entry has. */
export function facetsOf(entries: readonly Entry[]): FacetName[] {
  return facetNames.filter((facet) => {
    const values = countValues(entries, facet)
    return values.length > 1 && values.some(({ number }) => number < entries.length)
  })
}

/**
 * Every value of a facet with the number of entries that would be left if it were chosen; `isFound` is what the words
 * that somebody typed let through.
 */
export function facetValues(
  entries: readonly EntryView[],
  facet: FacetName,
  chosen: Chosen,
  isFound: (entry: EntryView) => boolean = () => true,
): FacetValue[] {
  const others = { ...chosen, [facet]: '' }
  const left = countValues(
    entries.filter((entry) => isFound(entry) && isChosen(entry, others)),
    facet,
  )
  const numbers = new Map(left.map(({ value, number }) => [value, number]))
  return countValues(entries, facet).map(({ value }) => ({ value, number: numbers.get(value) ?? 0 }))
}

/** True where an entry has every value that is chosen. */
export function isChosen(entry: Entry, chosen: Chosen): boolean {
  return facetNames.every((facet) => chosen[facet] === '' || valuesOf(entry, facet).includes(chosen[facet]))
}

function countValues(entries: readonly Entry[], facet: FacetName): FacetValue[] {
  const numbers = new Map<string, number>()
  for (const entry of entries) {
    for (const value of new Set(valuesOf(entry, facet))) numbers.set(value, (numbers.get(value) ?? 0) + 1)
  }
  return [...numbers].map(([value, number]) => ({ value, number }))
}
