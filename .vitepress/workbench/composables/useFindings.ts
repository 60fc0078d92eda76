import { type InjectionKey, inject, onBeforeUnmount, reactive, ref, watch } from 'vue'
import type { Told } from '../../core/workbench/api.ts'
import { call } from '../server/call.ts'
import type { Work } from './useWork.ts'

/** How long after a key the text is checked, in milliseconds: the finding is to be there within 100. */
const delay = 15

export type Findings = ReturnType<typeof useFindings>

export const findingsKey: InjectionKey<Findings> = Symbol('findings')

/** The findings of the page that is worked on; only within its view. */
export function findingsHere(): Findings {
  const findings = inject(findingsKey)
  if (!findings) throw new Error('No page is open here.')
  return findings
}

/** What the coverage check says of the page with what has been written, a moment after each key. */
export function useFindings(work: Work) {
  const told = reactive(new Map<string, readonly Told[]>())
  const isKnown = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isStale = false

  async function ask(): Promise<void> {
    if (isAsking) {
      isStale = true
      return
    }
    isAsking = true
    isStale = false
    try {
      const { findings } = await call('check', { ...work.which, edits: work.edits() })
      take(findings)
      isKnown.value = true
    } catch {
      // The next key asks again, and that the server is away is said where drafts are kept.
    } finally {
      isAsking = false
      if (isStale) void ask()
    }
  }

  /** Only what is another than before, so that only those rows are drawn anew. */
  function take(findings: Readonly<Record<string, readonly Told[]>>): void {
    for (const id of [...told.keys()]) if (!Object.hasOwn(findings, id)) told.delete(id)
    for (const [id, list] of Object.entries(findings)) {
      if (list.length > 0 && JSON.stringify(told.get(id)) !== JSON.stringify(list)) told.set(id, list)
    }
  }

  watch(
    work.stamp,
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), delay)
    },
    { flush: 'sync' },
  )
  void ask()
  onBeforeUnmount(() => clearTimeout(timer))

  return {
    of: (id: string): readonly Told[] => told.get(id) ?? [],
    /** The segment that a finding is about, by its rule and words. */
    placeOf: (finding: Told): string | undefined =>
      [...told].find(
        ([id, list]) =>
          id !== '' && list.some(({ rule, text }) => rule === finding.rule && text === finding.text),
      )?.[0],
    isKnown,
  }
}
