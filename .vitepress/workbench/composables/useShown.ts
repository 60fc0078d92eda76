import { computed, ref, watch } from 'vue'
import { isToDo } from '../logic/standing.ts'
import type { Work } from './useWork.ts'

/** The segments that the list shows: all, or only those that ask for work. */
export function useShown(work: Work) {
  const onlyToDo = ref(false)
  /** Chosen when the filter is, so that nothing goes away under the hands of who writes in it. */
  const shownIds = ref<ReadonlySet<string>>()
  watch([onlyToDo, work.unit], () => {
    const toDo = work.segments.value.filter(
      (segment) => isToDo(work.standing(segment)) || segment.id === work.active.value,
    )
    shownIds.value = onlyToDo.value ? new Set(toDo.map(({ id }) => id)) : undefined
  })
  return {
    onlyToDo,
    shown: computed(() => work.segments.value.filter(({ id }) => shownIds.value?.has(id) ?? true)),
    /** Shows all where the filter hides a segment that somebody is led to. */
    showAlso(id: string): void {
      if (shownIds.value && !shownIds.value.has(id)) onlyToDo.value = false
    },
  }
}
