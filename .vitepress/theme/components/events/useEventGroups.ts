import { computed } from 'vue'
import type { Dated } from '../../../core/events/event.ts'
import type { EventView } from '../../../core/events/event-view.ts'
import { nextOccurrence, type Occurrence, occurrencesOf } from '../../../core/events/occurrences.ts'
import type { Reader } from './useReader.ts'

/** An event with the time to show of it; none where no date is known. */
export interface ListedEvent {
  event: EventView
  when: Dated | undefined
  occurrence: Occurrence | undefined
}

export interface EventGroup {
  id: 'dated' | 'upcoming' | 'regular' | 'past'
  events: ListedEvent[]
}

/**
 * Events as a list has them. What is to come and what is past is only known where the reader's clock is: before that
 * all dates are in one group.
 */
export function useEventGroups(shown: () => readonly EventView[], reader: () => Reader | undefined) {
  return computed((): EventGroup[] => {
    const now = reader()
    const groups: Record<EventGroup['id'], ListedEvent[]> = { dated: [], upcoming: [], regular: [], past: [] }
    for (const event of shown()) {
      const when = event.when.kind === 'regular' ? undefined : event.when
      if (!when) groups.regular.push({ event, when, occurrence: undefined })
      else if (!now) groups.dated.push({ event, when, occurrence: first(when) })
      else {
        const next = nextOccurrence(when, now)
        if (next) groups.upcoming.push({ event, when, occurrence: next })
        else groups.past.push({ event, when, occurrence: occurrencesOf(when, now.day).at(-1) ?? first(when) })
      }
    }
    groups.dated.sort(byTime)
    groups.upcoming.sort(byTime)
    groups.past.sort((a, b) => byTime(b, a))
    const ids: EventGroup['id'][] = now ? ['upcoming', 'regular', 'past'] : ['dated', 'regular']
    return ids.map((id) => ({ id, events: groups[id] }))
  })
}

function first(when: Dated): Occurrence | undefined {
  return occurrencesOf(when, when.start.slice(0, 10))[0]
}

function byTime(a: ListedEvent, b: ListedEvent): number {
  return startOf(a) - startOf(b)
}

function startOf({ occurrence }: ListedEvent): number {
  if (!occurrence) return 0
  return occurrence.kind === 'times' ? occurrence.start : Date.parse(`${occurrence.start}T00:00:00Z`)
}
