import { computed } from 'vue'
import type { Community } from '../../../core/communities/community.ts'
import { choose, directoryIndex, type FacetName, facetNames } from '../../../core/communities/directory.ts'
import { useAddressValues } from '../../composables/useAddressValues.ts'
import { useCommunityWords } from './useCommunityWords.ts'

export type DirectoryFilterName = FacetName | 'words'

const names: readonly DirectoryFilterName[] = ['words', ...facetNames]

/**
 * Which communities the directory shows. What was chosen is read from the address and kept there
 * (`?country=SE&meets=online`), so that a choice can be linked to; values that the directory does not have are left out.
 */
export function useDirectoryFilter(communities: () => readonly Community[]) {
  const { searched } = useCommunityWords()
  const index = computed(() => directoryIndex(communities(), searched))
  const { values, isOn, set, reset } = useAddressValues(names, (name, value) => {
    if (name === 'words') return value.slice(0, 100)
    return index.value.some((entry) => entry.values[name].includes(value)) ? value : ''
  })
  const choice = computed(() => choose(index.value, values))
  return { values, isOn, choice, set, reset }
}

export type DirectoryFilterState = ReturnType<typeof useDirectoryFilter>
