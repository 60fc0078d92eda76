import { changeOf } from '../coverage/changed-sections.ts'
import { isGapState } from '../coverage/gap-state.ts'
import type { PageEntry } from '../coverage/report.ts'
import { minutesOf } from './minutes-of.ts'
import type { PageTask, Urgency } from './task.ts'

/** How much readers need a page. */
export interface PageNeed {
  isHome: boolean
  section?: string
  /** The place of its section in the menu; pages in none come after. */
  sectionRank: number
  /** How many pages link to it. */
  linkedFrom: number
}

/** The work on a page in a language; none where nothing is to be done, or only its original could be put back. */
export function pageTask(entry: PageEntry, need: PageNeed, pace: number): PageTask | undefined {
  const { ref, language, title, status, original } = entry
  if (!isGapState(status.state) || status.state === 'orphan' || !original) return undefined
  const change = changeOf(status)
  const critical = entry.critical === true
  const words = wordsToDo(entry)
  const { isHome, section, linkedFrom } = need
  return {
    kind: 'page',
    urgency: urgencyOf(
      status.state,
      critical,
      change !== undefined && change.changed.length + change.removed > 0,
    ),
    ref,
    language,
    title,
    file: entry.file ?? original.file,
    state: status.state,
    critical,
    words,
    minutes: minutesOf(words, pace, status.state === 'unconfirmed'),
    changed: [...new Set(change?.changed.map(({ line }) => line))],
    removed: change?.removed ?? 0,
    untranslated: status.state === 'partial' ? status.untranslated.map(({ line }) => line) : [],
    missingSections: status.state === 'partial' ? status.missingSections.map(({ heading }) => heading) : [],
    isHome,
    ...(section !== undefined && { section }),
    linkedFrom,
  }
}

/** Only what needs work: of a page that nobody has confirmed and that lacks parts, those parts. */
function wordsToDo({ status, words }: PageEntry): number {
  const isOpen = status.state === 'partial' && status.since === undefined
  return words.total - (isOpen ? words.translated : words.current)
}

function urgencyOf(state: PageTask['state'], critical: boolean, isBehind: boolean): Urgency {
  if (critical && isBehind) return 'criticalOutdated'
  if (state === 'unconfirmed') return 'unconfirmed'
  if (critical) return 'critical'
  if (state === 'outdated') return 'outdated'
  return state === 'missing' ? 'missing' : 'partial'
}
