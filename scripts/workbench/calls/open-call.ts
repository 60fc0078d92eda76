import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Api, Opened, Which } from '../../../.vitepress/core/workbench/api.ts'
import type { Call } from '../http/answer-call.ts'
import type { Units } from '../live/units.ts'
import { keepDraft, readDraft } from '../work/drafts.ts'

/** A page or namespace with its segments, and what somebody was writing there. */
export function openCall(root: string, units: Units): Call<'open'> {
  return async (ask) => opened(root, ask, await units.open(ask))
}

/** Keeps what is being written. A name that is of no page or namespace keeps nothing. */
export function draftCall(root: string, units: Units): Call<'draft'> {
  return async (ask: Api['draft']['ask']) => {
    await units.known(ask)
    keepDraft(root, ask, new Date())
    return {}
  }
}

/** What is opened, with the draft that was kept of it. */
export function opened(root: string, which: Which, unit: Segmented): Opened {
  const draft = readDraft(root, which)
  if (!draft) return { unit }
  const { edits, at, version } = draft
  return { unit, draft: { edits, at, isOlder: version !== unit.version } }
}
