import { computed, nextTick, onBeforeUnmount, onMounted } from 'vue'
import type { FactsView } from '../../../core/provenance/facts-view.ts'
import { useAddressValues } from '../../composables/useAddressValues.ts'

const names = ['source', 'kind'] as const

/**
 * Which facts are shown: those of a source, of a kind, or both, as the address says (`?source=C&kind=conduct`). A link
 * to a fact that the filter leaves out takes the filter away.
 */
export function useFactsFilter(view: () => FactsView | undefined) {
  const { values, isOn, set, reset } = useAddressValues(
    names,
    (name, value) => (isKnown(view(), name, value) ? value : ''),
    () => showTarget(),
  )
  const groups = computed(() =>
    (view()?.sources ?? []).flatMap((source) => {
      if (values.source !== '' && values.source !== source.id) return []
      const facts = (view()?.facts ?? []).filter(
        (fact) => fact.source === source.id && (values.kind === '' || values.kind === fact.kind),
      )
      return facts.length > 0 ? [{ source, facts }] : []
    }),
  )
  const count = computed(() => groups.value.reduce((sum, { facts }) => sum + facts.length, 0))

  function showTarget() {
    const id = location.hash.slice(1)
    if (!isOn.value || !view()?.facts.some((fact) => fact.id === id)) return
    if (!groups.value.some(({ facts }) => facts.some((fact) => fact.id === id))) reset()
    // What the filter took away stood above it.
    nextTick(() => document.getElementById(id)?.scrollIntoView())
  }

  onMounted(() => addEventListener('hashchange', showTarget))
  onBeforeUnmount(() => removeEventListener('hashchange', showTarget))
  return { values, isOn, groups, count, set, reset }
}

export type FactsFilterState = ReturnType<typeof useFactsFilter>

function isKnown(view: FactsView | undefined, name: (typeof names)[number], value: string): boolean {
  const known: readonly string[] =
    name === 'kind' ? (view?.kinds ?? []) : (view?.sources ?? []).map(({ id }) => id)
  return known.includes(value)
}
