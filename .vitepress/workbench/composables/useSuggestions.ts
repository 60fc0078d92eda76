import { type Ref, shallowRef, watch } from 'vue'
import type { Suggested } from '../../core/workbench/api.ts'
import { call } from '../server/call.ts'
import type { Work } from './useWork.ts'

const known = new WeakMap<object, Map<string, Promise<Suggested>>>()

/** What the memory and the glossary know of a segment; asked once for each state of the file. */
export function useSuggestions(work: Work, id: Ref<string>) {
  const suggested = shallowRef<Suggested>()

  async function look(): Promise<void> {
    const wanted = id.value
    suggested.value = undefined
    const asked = known.get(work.unit.value) ?? new Map<string, Promise<Suggested>>()
    known.set(work.unit.value, asked)
    const answer = asked.get(wanted) ?? call('suggest', { ...work.which, id: wanted })
    asked.set(wanted, answer)
    try {
      const found = await answer
      if (id.value === wanted) suggested.value = found
    } catch {
      // To be without suggestions stops nobody; the next time they are asked for again.
      asked.delete(wanted)
    }
  }
  watch(id, look, { immediate: true })
  return suggested
}
