import type { CalendarFile, CalendarView } from '../../core/events/calendar-view.ts'
import type { EventView } from '../../core/events/event-view.ts'
import type { PageContext } from '../../core/pages/page-context.ts'
import type { Library } from '../library.ts'
import { calendarPaths, eventsIn, organisersOf } from './event-places.ts'

/** What a calendar page and a community's profile show of the events in a language; nothing on other pages. */
export function calendarContext(
  library: Library,
  language: string,
  { ref, type }: { ref: string; type: PageContext['type'] },
): Pick<PageContext, 'calendar' | 'communityCalendar'> {
  if (type === 'calendar') return { calendar: calendarView(library, language) }
  if (type !== 'profile') return {}
  const events = eventsIn(library, language)
  const held = events.filter(({ organiser }) => organiser?.ref === ref)
  const [first] = held
  if (!first) return {}
  const file = communityFile(ref, held, language)
  const dated = held.filter(({ when }) => when.kind !== 'regular')
  return { communityCalendar: { file, events: dated, page: first.url.replace(/#.*/, '') } }
}

function calendarView(library: Library, language: string): CalendarView | undefined {
  const events = eventsIn(library, language)
  if (events.length === 0) return undefined
  return {
    events,
    files: [
      { name: undefined, language: undefined, url: `/${calendarPaths.all(language)}`, ...countsOf(events) },
      ...organisersOf(events).map((ref) =>
        communityFile(
          ref,
          events.filter(({ organiser }) => organiser?.ref === ref),
          language,
        ),
      ),
    ],
  }
}

function communityFile(ref: string, held: readonly EventView[], language: string): CalendarFile {
  const organiser = held[0]?.organiser
  return {
    name: organiser?.name ?? ref,
    language: organiser && organiser.language !== language ? organiser.language : undefined,
    url: `/${calendarPaths.community(ref, language)}`,
    ...countsOf(held),
  }
}

function countsOf(events: readonly EventView[]): Pick<CalendarFile, 'dated' | 'examples'> {
  const dated = events.filter(({ when }) => when.kind !== 'regular')
  return { dated: dated.length, examples: dated.filter(({ example }) => example).length }
}
