import { computed, type InjectionKey, inject, reactive, ref, shallowRef } from 'vue'
import type { Segment, Segmented } from '../../core/segments/segment.ts'
import type { Edits, Which } from '../../core/workbench/api.ts'
import { onOneLine } from '../logic/insertion.ts'
import { isToDo, neighbour, nextToDo, type Standing, standingOf, textOf } from '../logic/standing.ts'

export type Work = ReturnType<typeof makeWork>

export const workKey: InjectionKey<Work> = Symbol('work')

/** The page or namespace that is worked on; only within its view. */
export function useWork(): Work {
  const work = inject(workKey)
  if (!work) throw new Error('No page is open here.')
  return work
}

/** A page or namespace as it was opened, what has been written since, and where the translator is in it. */
export function makeWork(opened: Segmented, language: string) {
  const unit = shallowRef(opened)
  const written = reactive(new Map<string, string>())
  const ready = reactive(new Set<string>())
  const active = ref<string>()
  /** Counts the ways to a segment, so that the one that is active already is gone to as well. */
  const led = ref(0)
  /** Counts what has been written, so that one number tells that something has. */
  const stamp = ref(0)
  const segments = computed(() => unit.value.segments)
  const byId = computed(() => new Map(segments.value.map((segment) => [segment.id, segment])))
  const which: Which = { name: opened.name, language }

  const standing = (segment: Segment): Standing => standingOf(segment, written, ready)
  const toDo = computed(() => segments.value.filter((segment) => isToDo(standing(segment))).length)

  function write(segment: Segment, text: string): void {
    const kept = onOneLine(text, segment.source)
    if (kept === (segment.target ?? '')) written.delete(segment.id)
    else written.set(segment.id, kept)
    ready.delete(segment.id)
    stamp.value++
  }

  function replaceWritten(texts: ReadonlyMap<string, string>): void {
    written.clear()
    for (const [id, text] of texts) {
      const segment = byId.value.get(id)
      if (segment && text !== (segment.target ?? '')) written.set(id, text)
    }
    stamp.value++
  }

  /** Marks segments as done that still ask for it. */
  function markReady(ids: readonly string[]): void {
    for (const id of ids) if (byId.value.get(id) && byId.value.get(id)?.state !== 'current') ready.add(id)
  }

  /** Goes on from the file as it now is; what `saved` has of my texts is no longer mine alone. */
  function goOnFrom(now: Segmented, saved: ReadonlyMap<string, string>): void {
    unit.value = now
    for (const [id, text] of [...written]) {
      if (saved.get(id) === text || byId.value.get(id)?.target === text) written.delete(id)
    }
    for (const id of [...ready]) {
      if (byId.value.get(id)?.state === 'current') ready.delete(id)
    }
    stamp.value++
  }

  return {
    which,
    unit,
    segments,
    written,
    ready,
    active,
    stamp,
    led,
    toDo,
    standing,
    write,
    markReady,
    replaceWritten,
    goOnFrom,
    segment: (id: string | undefined) => (id === undefined ? undefined : byId.value.get(id)),
    text: (segment: Segment) => textOf(segment, written),
    edits: (): Edits => Object.fromEntries(written),
    next: () => nextToDo(segments.value, active.value, standing),
    beside: (shown: readonly Segment[], step: number) => neighbour(shown, active.value, step),
  }
}
