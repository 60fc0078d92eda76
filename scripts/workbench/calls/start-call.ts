import path from 'node:path'
import type { Api } from '../../../.vitepress/core/workbench/api.ts'
import { writeNew } from '../../files/write-new.ts'
import { forgetConfirmation } from '../../translate/start/forget-confirmation.ts'
import { type Known, knownTexts, nothingKnown } from '../../translate/start/known-texts.ts'
import { startLines } from '../../translate/start/start-lines.ts'
import { type Start, startPage } from '../../translate/start/start-page.ts'
import { whileLocked } from '../../translate/work-folder.ts'
import type { Call } from '../http/answer-call.ts'
import { CallFault } from '../http/call-fault.ts'
import { isHeld } from '../live/held.ts'
import type { Knowledge } from '../live/knowledge.ts'
import type { Memories } from '../live/memories.ts'
import type { Units } from '../live/units.ts'
import { opened } from './open-call.ts'

/** Makes the file of a page that has none, with what the memory knows, and opens it. */
export function startCall(knowledge: Knowledge, units: Units, memory: Memories): Call<'start'> {
  const { root } = knowledge
  return async (ask: Api['start']['ask'], language) => {
    if (!ask.name.startsWith('page ')) throw new CallFault('notThere', { name: ask.name })
    const known = openMemory(knowledge, memory, ask)
    const begun = whileLocked(root, () => begin(knowledge, known, ask))
    if (begun.kind !== 'page') {
      throw new CallFault('notPage', {}, startLines(begun, language, { done: 'wrote' }).join(' '))
    }
    return opened(root, ask, await units.open(ask))
  }
}

/** What the memory knows, opened before anything is locked, since that takes its time where there is much. */
function openMemory(knowledge: Knowledge, memory: Memories, { name, language }: Api['start']['ask']): Known {
  const now = knowledge.renew()
  const pair = now.base.pairs.find(({ ref }) => name === `page ${ref}`)
  if (!pair) return nothingKnown
  const lookup = memory(now, pair.original.language, language)
  lookup(pair.original.fields.title)
  return knownTexts(lookup)
}

function begin(
  knowledge: Knowledge,
  known: Known,
  { name, language, slug, title }: Api['start']['ask'],
): Start {
  const { root, site } = knowledge
  const ref = name.slice('page '.length)
  const base = { ...knowledge.renew().base, findings: [] }
  const begun = startPage(base, root, site, {
    ref,
    language,
    slug,
    title,
    withOriginal: true,
    known: () => known,
  })
  if (begun.kind !== 'page') return begun
  if (!isHeld(root, begun.file)) throw new CallFault('outside', { file: begun.file })
  forgetConfirmation(root, ref, begun.language, false)
  const isWritten = writeNew(path.join(root, begun.file), begun.text)
  return isWritten ? begun : { kind: 'taken', ref, file: begun.file }
}
