import { computed, nextTick, onBeforeUnmount, onMounted } from 'vue'
import type { GlossaryView, TermView } from '../../../core/glossary/glossary-view.ts'
import { fold } from '../../../core/search/fold.ts'
import { decodeHash } from '../../composables/decodeHash.ts'
import { useAddressValues } from '../../composables/useAddressValues.ts'

const names = ['word', 'subject'] as const

/**
 * Which terms the glossary shows: those that have `word` in one of their names in any language, å, ä and ö or not, and
 * belong to `subject`. Both are kept in the address (`?word=data&subject=law`). A link to a term that the filter
 * leaves out takes the filter away.
 */
export function useGlossaryFilter(view: () => GlossaryView | undefined) {
  const { values, isOn, set, reset } = useAddressValues(
    names,
    (name, value) => (name === 'word' || view()?.tags.includes(value) ? value : ''),
    () => showTarget(),
  )
  const searched = computed(() => {
    const terms = view()?.groups.flatMap(({ items }) => items) ?? []
    return new Map(terms.map((term) => [term.id, fold(namesOf(term).join('\n'))]))
  })
  const groups = computed(() => {
    const all = view()?.groups ?? []
    if (!isOn.value) return all
    const part = fold(values.word.trim().normalize('NFC'))
    return all.flatMap(({ letter, items }) => {
      const shown = items.filter(
        ({ id, tags }) =>
          searched.value.get(id)?.includes(part) && (values.subject === '' || tags.includes(values.subject)),
      )
      return shown.length > 0 ? [{ letter, items: shown }] : []
    })
  })
  const count = computed(() => groups.value.reduce((sum, { items }) => sum + items.length, 0))

  function showTarget() {
    const id = decodeHash(location.hash)
    const isHidden = !groups.value.some(({ items }) => items.some((term) => term.id === id))
    if (!searched.value.has(id) || !isHidden) return
    reset()
    nextTick(() => document.getElementById(id)?.scrollIntoView())
  }

  onMounted(() => addEventListener('hashchange', showTarget))
  onBeforeUnmount(() => removeEventListener('hashchange', showTarget))
  return { values, isOn, groups, count, set, reset }
}

export type GlossaryFilterState = ReturnType<typeof useGlossaryFilter>

function namesOf({ word, synonyms, others }: TermView): string[] {
  return [word, ...synonyms, ...others.flatMap((other) => other.names)]
}
