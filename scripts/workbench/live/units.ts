import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Which } from '../../../.vitepress/core/workbench/api.ts'
import { openSegments } from '../../segments/open-segments.ts'
import { CallFault } from '../http/call-fault.ts'
import { isHeld } from './held.ts'
import type { Knowledge, Now } from './knowledge.ts'

/** How many pages and namespaces are kept as they were opened. */
const mostKept = 20

/** Opens pages and namespaces with their segments; those that were opened last are kept while nothing changes. */
export interface Units {
  /**
   * As it is on disk now.
   * @throws CallFault where there is none of that name, or it lies outside docs/ and locales/.
   */
  open(which: Which): Promise<Segmented>
  /** As it was when it was opened last, where nothing has been seen to change since. */
  known(which: Which): Promise<Segmented>
}

export function openUnits(knowledge: Knowledge): Units {
  const { root, site } = knowledge
  const kept = new Map<string, { now: Now; unit: Promise<Segmented> }>()
  const read = async ({ name, language }: Which, { base }: Now): Promise<Segmented> => {
    if (!site.languages.some(({ code }) => code === language)) throw new CallFault('language', { language })
    const unit = await openSegments(base, root, site, { name, language })
    if (!unit) throw new CallFault('notThere', { name })
    for (const file of [unit.original, unit.file]) {
      if (!isHeld(root, file)) throw new CallFault('outside', { file })
    }
    return unit
  }
  const at = (which: Which, now: Now): Promise<Segmented> => {
    const key = `${which.language} ${which.name}`
    const before = kept.get(key)
    if (before?.now === now) return before.unit
    const unit = read(which, now)
    kept.delete(key)
    kept.set(key, { now, unit })
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    unit.catch(() => kept.delete(key))
    return unit
  }
  return {
    open: (which) => at(which, knowledge.renew()),
    known: (which) => at(which, knowledge.last()),
  }
}
