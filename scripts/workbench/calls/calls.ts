import type { LoadedSite } from '../../site/load-site.ts'
import { openEdits } from '../check/edits.ts'
import type { Calls } from '../http/answer-call.ts'
import { openKnowledge } from '../live/knowledge.ts'
import { openMemories } from '../live/memories.ts'
import { openUnits } from '../live/units.ts'
import { checkCall, openChecks } from './check-call.ts'
import { confirmCall } from './confirm-call.ts'
import { draftCall, openCall } from './open-call.ts'
import { previewCall } from './preview-call.ts'
import { queueCall } from './queue-call.ts'
import { saveCall } from './save-call.ts'
import { startCall } from './start-call.ts'
import { suggestCall } from './suggest-call.ts'

/** All that the workbench's page can ask of a knowledge base. It is read when it is first asked for. */
export function openCalls({ root, site }: LoadedSite): Calls {
  const knowledge = openKnowledge(root, site)
  const units = openUnits(knowledge)
  const checks = openChecks(knowledge)
  const edits = openEdits(knowledge)
  const memory = openMemories(site.stringsLanguage)
  return {
    queue: queueCall(knowledge),
    open: openCall(root, units),
    check: checkCall(knowledge, checks, edits, async (which) => (await units.known(which)).segments),
    suggest: suggestCall(knowledge, units, memory),
    preview: previewCall(knowledge, edits),
    draft: draftCall(root, units),
    start: startCall(knowledge, units, memory),
    save: saveCall(knowledge, units),
    confirm: confirmCall(knowledge, edits, units),
  }
}
