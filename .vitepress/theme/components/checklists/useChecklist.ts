import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { CheckSection } from '../../../core/checklists/checklist.ts'
import { usePage } from '../../composables/usePage.ts'
import { isOfTicks, keepTicks, readTicks } from './ticks.ts'

const none: ReadonlySet<string> = new Set()

/** One state for all parts on the page. */
const stored = shallowRef(none)
const isRead = ref(false)
/** What was ticked when only what is left was asked for: a point ticked after that stays where it is. */
const away = shallowRef(none)
const onlyLeft = ref(false)
const kept = ref(true)
const removed = shallowRef<ReadonlySet<string>>()

/** The checklist of the page with what is ticked. */
export function useChecklist() {
  const page = usePage()
  const list = computed(() => page.value?.checklist)
  /** Each part begins as it is in the HTML as built: Vue takes over one after the other, and mends no differences. */
  const isHere = ref(false)
  onMounted(() => {
    isHere.value = true
  })
  /** False in the HTML as built and until the ticks have been read. */
  const ready = computed(() => isHere.value && isRead.value)
  const ticked = computed(() => (ready.value ? stored.value : none))
  const hidden = computed(() => (ready.value ? away.value : none))

  /** How many points there are in sections, and how many of them are ticked. */
  function countOf(sections: readonly CheckSection[]): { done: number; all: number } {
    const items = sections.flatMap((section) => section.items)
    return { done: items.filter(({ id }) => ticked.value.has(id)).length, all: items.length }
  }
  const count = computed(() => countOf(list.value?.sections ?? []))

  function keep(ids: ReadonlySet<string>) {
    stored.value = ids
    kept.value = keepTicks(list.value?.ref ?? '', ids)
  }
  function tick(id: string, isDone: boolean) {
    const ids = new Set(stored.value)
    if (isDone) ids.add(id)
    else ids.delete(id)
    removed.value = undefined
    keep(ids)
  }
  function untickAll() {
    removed.value = stored.value
    showLeft(false)
    keep(none)
  }
  function undo() {
    if (removed.value) keep(removed.value)
    removed.value = undefined
  }
  return {
    list,
    count,
    countOf,
    ticked,
    ready,
    hidden,
    onlyLeft,
    kept,
    removed,
    tick,
    untickAll,
    undo,
    showLeft,
  }
}

function showLeft(only: boolean): void {
  onlyLeft.value = only
  away.value = only ? stored.value : none
}

/** Reads the ticks of a page's checklist while it is shown, and again when another window changes them. */
export function useStoredTicks(name: () => string) {
  function read() {
    stored.value = readTicks(name())
  }
  function readAgain(event: StorageEvent) {
    if (isOfTicks(name(), event)) read()
  }
  onMounted(() => {
    read()
    isRead.value = true
    showLeft(false)
    removed.value = undefined
    addEventListener('storage', readAgain)
  })
  onBeforeUnmount(() => {
    isRead.value = false
    removeEventListener('storage', readAgain)
  })
}
