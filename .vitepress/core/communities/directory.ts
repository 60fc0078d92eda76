import { isIn } from '../places/country-codes.ts'
import { fold } from '../search/fold.ts'
import type { Community } from './community.ts'

/** What the directory can be chosen by beside words, in the order of the form. */
export const facetNames = ['country', 'place', 'meets', 'kind', 'state', 'tag'] as const

export type FacetName = (typeof facetNames)[number]

/** What a reader has chosen; an empty value lets everything through. */
export type Chosen = Readonly<Record<FacetName | 'words', string>>

/** Every value of a facet with the number of communities that would be left if it were chosen. */
export type FacetCounts = ReadonlyMap<string, number>

/** The communities that a choice lets through, and the numbers that the form shows. */
export interface Choice {
  shown: Community[]
  counts: Readonly<Record<FacetName, FacetCounts>>
}

/** The communities with what is looked for in them; `wordsOf` gives all words that a community is found by. */
export function directoryIndex(
  communities: readonly Community[],
  wordsOf: (community: Community) => string,
): DirectoryEntry[] {
  const codes = new Set(communities.flatMap(({ countries }) => countries))
  return communities.map((community) => ({
    community,
    words: fold(wordsOf(community).normalize('NFC')),
    values: {
      // A part of a country is also in the country, where there is something else in it to choose it for.
      country: [...codes].filter((code) => community.countries.some((own) => isIn(own, code))),
      place: community.place === undefined ? [] : [community.place],
      meets: community.meets,
      kind: community.kind === undefined ? [] : [community.kind],
      state: [community.activity],
      tag: community.tags,
    },
  }))
}

export interface DirectoryEntry {
  community: Community
  words: string
  values: Readonly<Record<FacetName, readonly string[]>>
}

/**
 * What is left of a directory, in its order. A community counts for a value of a facet where all other choices let it
 * through, so that a number says what one gets. One pass, whatever is chosen.
 */
export function choose(entries: readonly DirectoryEntry[], chosen: Chosen): Choice {
  const parts = fold(chosen.words.normalize('NFC')).split(/\s+/).filter(Boolean)
  const counts = Object.fromEntries(facetNames.map((name) => [name, valuesOf(entries, name)])) as Record<
    FacetName,
    Map<string, number>
  >
  const asked = facetNames.filter((name) => chosen[name] !== '')
  const shown: Community[] = []
  for (const { community, words, values } of entries) {
    if (!parts.every((part) => words.includes(part))) continue
    const against = asked.filter((name) => !values[name].includes(chosen[name]))
    if (against.length === 0) shown.push(community)
    for (const name of facetNames) {
      if (against.length > 1 || (against.length === 1 && against[0] !== name)) continue
      for (const value of new Set(values[name])) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
    }
  }
  return { shown, counts }
}

/** Every value that there is, with none counted yet. */
function valuesOf(entries: readonly DirectoryEntry[], name: FacetName): Map<string, number> {
  return new Map(entries.flatMap(({ values }) => values[name].map((value): [string, number] => [value, 0])))
}
