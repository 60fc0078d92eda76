import type { EventPlaces, EventView } from '../../core/events/event-view.ts'
import { eventViews } from '../../core/events/event-view.ts'
import { pageIn } from '../../core/pages/page.ts'
import type { Library } from '../library.ts'

const folder = 'data/calendars'

/** Where the calendar of all events, of a community or of one event is, below the site's base, without a slash. */
export const calendarPaths = {
  all: (language: string) => `${folder}/all.${language}.ics`,
  community: (ref: string, language: string) => `${folder}/communities/${ref}.${language}.ics`,
  event: (id: string, language: string) => `${folder}/events/${id}.${language}.ics`,
}

const made = new WeakMap<Library, Map<string, EventView[]>>()

/** Every event of the knowledge base in a language, in the order of its pages. */
export function eventsIn(library: Library, language: string): EventView[] {
  const known = made.get(library) ?? new Map<string, EventView[]>()
  made.set(library, known)
  const events =
    known.get(language) ??
    calendarPairs(library).flatMap((pair) => eventViews(pair, language, placesIn(library, language)))
  known.set(language, events)
  return events
}

/** The pages whose front matter has events. */
export function calendarPairs(library: Library) {
  return library.pairs.filter(({ original }) => original.fields.type === 'calendar')
}

/** The communities that hold any of the events, in the order that they are first named. */
export function organisersOf(events: readonly EventView[]): string[] {
  return [...new Set(events.flatMap(({ organiser }) => organiser?.ref ?? []))]
}

function placesIn(library: Library, language: string): EventPlaces {
  return {
    urlOf: (pair) => library.addresses.get(pair.ref)?.get(language)?.url ?? pair.original.url,
    fileOf: (id) => `/${calendarPaths.event(id, language)}`,
    organiser(ref) {
      const pair = library.pairs.find((candidate) => candidate.ref === ref)
      if (!pair) return undefined
      const page = pageIn(pair, language) ?? pair.original
      const url = library.addresses.get(ref)?.get(language)?.url ?? page.url
      return { ref, name: page.fields.title, language: page.language, url }
    },
  }
}
