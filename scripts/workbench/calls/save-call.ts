import { countWords } from '../../../.vitepress/core/markdown/words.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Api, Edits } from '../../../.vitepress/core/workbench/api.ts'
import { saveSegments } from '../../segments/save-segments.ts'
import { whileLocked } from '../../translate/work-folder.ts'
import { toldRefusals } from '../check/told.ts'
import type { Call } from '../http/answer-call.ts'
import { CallFault } from '../http/call-fault.ts'
import { isHeld } from '../live/held.ts'
import type { Knowledge } from '../live/knowledge.ts'
import type { Units } from '../live/units.ts'
import { countWordsOfDay } from '../work/day-count.ts'
import { withoutSaved } from '../work/drafts.ts'

/** Writes texts into the translation's file, where both files are still what they were when it was opened. */
export function saveCall(knowledge: Knowledge, units: Units): Call<'save'> {
  const { root, site } = knowledge
  return async (ask: Api['save']['ask'], language) => {
    const before = await units.open(ask)
    if (before.version !== ask.version || before.originalVersion !== ask.originalVersion) {
      return { kind: 'conflict', unit: before }
    }
    if (!isHeld(root, before.file)) throw new CallFault('outside', { file: before.file })
    const { name, version, originalVersion } = ask
    const unit = { name, language: ask.language, version, originalVersion }
    const outcome = saveSegments(knowledge.last().base, root, site, unit, new Map(Object.entries(ask.edits)))
    if (outcome.kind === 'unknown') throw new CallFault('notThere', { name })
    if (outcome.kind === 'refused') {
      return { kind: 'refused', findings: Object.fromEntries(toldRefusals(outcome.reasons, language)) }
    }
    if (outcome.kind === 'conflict') return { kind: 'conflict', unit: await units.open(ask) }
    const now = new Date()
    whileLocked(root, () => countWordsOfDay(root, wordsSaved(before, ask.edits), now))
    withoutSaved(root, ask, ask.edits, outcome.version, now)
    return { kind: 'saved', unit: await units.open(ask) }
  }
}

/** The words of the originals of what is another text now, by a name that no other segment has. */
function wordsSaved({ name, to, segments }: Segmented, edits: Edits): Record<string, number> {
  return Object.fromEntries(
    segments.flatMap(({ id, source, target }) =>
      !Object.hasOwn(edits, id) || edits[id] === target ? [] : [[`${to} ${name} ${id}`, countWords(source)]],
    ),
  )
}
