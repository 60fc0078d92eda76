import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { call } from '../server/call.ts'
import { pause } from '../server/connection.ts'
import { failureOf } from '../server/failure.ts'
import { keepWork } from './kept-work.ts'
import type { Work } from './useWork.ts'

/** How long after a key the server has what was written, in milliseconds. */
const delay = 700

/**
 * Keeps what is written: in the tab at once, with the server within a second, and again and again where the server
 * does not answer. `state` says which of it has been done. While `isHeld`, the draft that the server has stays as it is,
 * since it has texts that the page has no place for.
 */
export function useDrafts(work: Work, isHeld: () => boolean) {
  const state = ref<'none' | 'keeping' | 'kept' | 'unsent'>('none')
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = work.stamp.value

  function keepHere(): void {
    keepWork(work.which, work.unit.value, work.edits(), [...work.ready], sent !== work.stamp.value)
  }

  async function send(isLast = false): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    keepHere()
    if (sent === work.stamp.value) return
    if (isHeld()) {
      if (!isLast) plan()
      return
    }
    const stamp = work.stamp.value
    const { version } = work.unit.value
    try {
      await call(
        'draft',
        { ...work.which, edits: work.edits(), ...(version !== undefined && { version }) },
        { isLast },
      )
      sent = stamp
      state.value = work.written.size === 0 ? 'none' : 'kept'
      if (sent !== work.stamp.value) plan()
      else keepHere()
    } catch (thrown) {
      state.value = 'unsent'
      if (failureOf(thrown).kind === 'away') plan(pause)
    }
  }

  function plan(wait = delay): void {
    timer ??= setTimeout(() => void send(), wait)
  }

  /** What is written has been saved, and its draft with it. */
  function settle(): void {
    sent = -1
    void send()
  }

  watch(work.stamp, () => {
    if (state.value !== 'unsent') state.value = 'keeping'
    keepHere()
    plan()
  })
  watch(() => [...work.ready], keepHere)

  const leave = () => void send(true)
  const hide = () => {
    if (document.visibilityState === 'hidden') leave()
  }
  const warn = (event: BeforeUnloadEvent) => {
    if (state.value === 'unsent' && work.written.size > 0) event.preventDefault()
  }
  onMounted(() => {
    addEventListener('pagehide', leave)
    addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', hide)
  })
  onBeforeUnmount(() => {
    removeEventListener('pagehide', leave)
    removeEventListener('beforeunload', warn)
    document.removeEventListener('visibilitychange', hide)
    leave()
  })
  return { state, send, settle }
}
