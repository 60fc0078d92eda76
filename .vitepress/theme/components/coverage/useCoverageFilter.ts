import { computed } from 'vue'
import { isGapState } from '../../../core/coverage/gap-state.ts'
import type { PageState } from '../../../core/coverage/page-status.ts'
import type { CoverageView } from '../../../core/coverage/view.ts'
import { useAddressValues } from '../../composables/useAddressValues.ts'

const names = ['language', 'state', 'section'] as const

/** The filter as the address has it; an empty value lets everything through. */
export type FilterValues = Record<(typeof names)[number], string>

/** How pages in no section are called in the address. */
export const otherPages = 'other'

/**
 * Which pages the report shows. The values are read from the address and kept there
 * (`?language=sv&state=missing`), so that a choice can be linked to and comes back with the back button; values
 * that the report does not have are left out. `state=gaps` stands for all that ask for work.
 */
export function useCoverageFilter(view: () => CoverageView) {
  const options = computed(() => {
    const { languages, sections, rows } = view()
    const states = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.state ?? [])))
    return {
      language: languages.map(({ language }) => language),
      state: [...states],
      section: sections.map(({ id }) => id || otherPages),
    }
  })
  const { values, isOn, set, reset } = useAddressValues(names, (name, value) => {
    const known: readonly string[] = options.value[name]
    return known.includes(value) || (name === 'state' && value === 'gaps') ? value : ''
  })
  /** Whether the filter lets a page in a language through; `language` is its place among the languages. */
  function lets(row: { section: string }, language: number, state: PageState): boolean {
    if (values.section !== '' && (row.section || otherPages) !== values.section) return false
    if (values.language !== '' && view().languages[language]?.language !== values.language) return false
    return values.state === '' || (values.state === 'gaps' ? isGapState(state) : state === values.state)
  }
  return { values, options, set, reset, lets, isOn }
}

export type CoverageFilter = ReturnType<typeof useCoverageFilter>
