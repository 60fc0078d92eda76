import { computed } from 'vue'
import { type Choice, type FacetName, facetNames } from '../../../core/communities/directory.ts'
import { useI18n } from '../../composables/useI18n.ts'
import { useCommunityWords } from './useCommunityWords.ts'

export interface FacetOption {
  value: string
  name: string
  count: number
}

/** The facets that have values, each value with its name and number; names in the order of the page's language. */
export function useFacetOptions(choice: () => Choice) {
  const { t, locale } = useI18n()
  const { countryName, tagName } = useCommunityWords()

  function nameOf(facet: FacetName, value: string): string {
    switch (facet) {
      case 'country':
        return countryName(value)
      case 'tag':
        return tagName(value)
      case 'meets':
        return t.value(`lists:communities.meetings.${value as 'online'}`)
      case 'kind':
        return t.value(`lists:communities.kinds.${value as 'network'}`)
      case 'state':
        return t.value(`lists:communities.states.${value as 'active'}`)
      case 'place':
        return value
    }
  }
  return computed(() => {
    const { compare } = new Intl.Collator(locale.value)
    return facetNames.flatMap((facet) => {
      const options = [...choice().counts[facet]]
        .map(([value, count]): FacetOption => ({ value, count, name: nameOf(facet, value) }))
        .sort((a, b) => compare(a.name, b.name))
      return options.length > 0 ? [{ facet, options }] : []
    })
  })
}
