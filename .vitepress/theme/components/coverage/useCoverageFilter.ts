import { computed, onBeforeUnmount, onMounted, reactive, ref } from 'vue'
import { isGapState } from '../../../core/coverage/gap-state.ts'
import type { PageState } from '../../../core/coverage/page-status.ts'
import type { CoverageView } from '../../../core/coverage/view.ts'

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
  const values = reactive<FilterValues>({ language: '', state: '', section: '' })
  /** False in the HTML as built: without JavaScript there is nothing to choose. */
  const ready = ref(false)

  const options = computed(() => {
    const { languages, sections, rows } = view()
    const states = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.state ?? [])))
    return {
      language: languages.map(({ language }) => language),
      state: [...states],
      section: sections.map(({ id }) => id || otherPages),
    }
  })
  function readAddress() {
    const asked = new URLSearchParams(location.search)
    for (const name of names) {
      const value = asked.get(name) ?? ''
      const known: readonly string[] = options.value[name]
      values[name] = known.includes(value) || (name === 'state' && value === 'gaps') ? value : ''
    }
  }
  function set(name: keyof FilterValues, value: string) {
    values[name] = value
    keepInAddress()
  }
  function reset() {
    for (const name of names) values[name] = ''
    keepInAddress()
  }
  function keepInAddress() {
    const address = new URL(location.href)
    for (const name of names) {
      if (values[name] === '') address.searchParams.delete(name)
      else address.searchParams.set(name, values[name])
    }
    // VitePress keeps the place of scrolling in the state.
    history.replaceState(history.state, '', address)
  }
  /** Whether the filter lets a page in a language through; `language` is its place among the languages. */
  function lets(row: { section: string }, language: number, state: PageState): boolean {
    if (values.section !== '' && (row.section || otherPages) !== values.section) return false
    if (values.language !== '' && view().languages[language]?.language !== values.language) return false
    return values.state === '' || (values.state === 'gaps' ? isGapState(state) : state === values.state)
  }
  const isOn = computed(() => names.some((name) => values[name] !== ''))

  onMounted(() => {
    readAddress()
    ready.value = true
    addEventListener('popstate', readAddress)
  })
  onBeforeUnmount(() => removeEventListener('popstate', readAddress))
  return { values, ready, options, set, reset, lets, isOn }
}

export type CoverageFilter = ReturnType<typeof useCoverageFilter>
