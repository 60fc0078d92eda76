import { ref, shallowRef } from 'vue'
import type { Segmented } from '../../core/segments/segment.ts'
import type { Told } from '../../core/workbench/api.ts'
import { type Merge, mergeUnit } from '../logic/merge-unit.ts'
import { call } from '../server/call.ts'
import { failureOf } from '../server/failure.ts'
import type { Work } from './useWork.ts'

/** A file that somebody else has saved meanwhile, and what of mine it touches. */
export interface Conflict extends Merge {
  now: Segmented
}

/** Why something was not done, and the segment that it is about where it is known. */
export interface Refusal {
  finding: Told
  id?: string
}

/** What a save or a confirmation came to, for the page to tell. */
export type Outcome =
  /** `changed`: the file is another by now, though nothing of mine collides with it. */
  | { kind: 'nothing' | 'conflict' | 'changed' | 'away' | 'refused' | 'notWritten' }
  | { kind: 'saved'; count: number; taken: number }
  | { kind: 'confirmed'; count: number }
  | { kind: 'savedNotConfirmed'; count: number }
  | { kind: 'failed'; text: string }

/** Saves and confirms; what stands in the way of it is in `conflict` and `refusal`. */
export function useSaving(work: Work, settle: () => void) {
  const isBusy = ref(false)
  const conflict = shallowRef<Conflict>()
  const refusal = shallowRef<readonly Refusal[]>([])

  async function save(taken = 0): Promise<Outcome> {
    refusal.value = []
    if (conflict.value) return { kind: 'conflict' }
    if (work.written.size === 0) return { kind: 'nothing' }
    const mine = new Map(work.written)
    const { version, originalVersion } = work.unit.value
    const answer = await call('save', {
      ...work.which,
      edits: Object.fromEntries(mine),
      originalVersion,
      ...(version !== undefined && { version }),
    })
    if (answer.kind === 'saved') {
      work.goOnFrom(answer.unit, mine)
      settle()
      return { kind: 'saved', count: mine.size, taken }
    }
    if (answer.kind === 'refused') {
      refusal.value = Object.entries(answer.findings).flatMap(([id, list]) =>
        list.map((finding) => ({ finding, id })),
      )
      return { kind: 'notWritten' }
    }
    const others = meet(answer.unit)
    if (others === undefined) return { kind: 'conflict' }
    // My texts go onto the file as it is now; once, lest two programs chase each other.
    return taken > 0 ? { kind: 'changed' } : save(Math.max(1, others))
  }

  /** How many texts the other has changed, where none of them is mine; else none, and the person is asked. */
  function meet(now: Segmented): number | undefined {
    const merge = mergeUnit(work.unit.value, now, work.written)
    if (merge.collisions.length > 0 || merge.homeless.length > 0) {
      conflict.value = { ...merge, now }
      return undefined
    }
    work.goOnFrom(now, new Map())
    work.replaceWritten(merge.mine)
    return merge.taken
  }

  /** Goes on with the texts chosen for what collided. */
  function settleConflict(chosen: ReadonlyMap<string, string>): void {
    if (!conflict.value) return
    const { now, mine } = conflict.value
    conflict.value = undefined
    work.goOnFrom(now, new Map())
    work.replaceWritten(new Map([...mine, ...chosen]))
  }

  async function confirm(wanted: { ids?: string[]; stillRight?: boolean } = {}): Promise<Outcome> {
    const before = await save()
    if (before.kind !== 'saved' && before.kind !== 'nothing') return before
    const { version, originalVersion } = work.unit.value
    if (version === undefined) return { kind: 'nothing' }
    const answer = await call('confirm', { ...work.which, ...wanted, version, originalVersion })
    if (answer.kind === 'refused') {
      refusal.value = answer.findings.map((finding) => ({ finding }))
      return before.kind === 'saved'
        ? { kind: 'savedNotConfirmed', count: before.count }
        : { kind: 'refused' }
    }
    if (answer.kind === 'conflict') return { kind: meet(answer.unit) === undefined ? 'conflict' : 'changed' }
    work.goOnFrom(answer.unit, new Map())
    return { kind: 'confirmed', count: answer.count }
  }

  /** One at a time, and a failure is an outcome too. */
  async function alone(act: () => Promise<Outcome>): Promise<Outcome | undefined> {
    if (isBusy.value) return undefined
    isBusy.value = true
    try {
      return await act()
    } catch (thrown) {
      const { kind, message } = failureOf(thrown)
      return kind === 'refused' ? { kind: 'failed', text: message } : { kind: 'away' }
    } finally {
      isBusy.value = false
    }
  }

  return {
    isBusy,
    conflict,
    refusal,
    settleConflict,
    save: () => alone(() => save()),
    confirm: (wanted?: { ids?: string[]; stillRight?: boolean }) => alone(() => confirm(wanted)),
  }
}
