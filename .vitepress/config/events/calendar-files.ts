import type { Dated } from '../../core/events/event.ts'
import type { EventView } from '../../core/events/event-view.ts'
import type { Words } from '../../core/i18n/create-i18n.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import type { DataFile } from '../data-files.ts'
import type { Library } from '../library.ts'
import { calendarPairs, calendarPaths, eventsIn, organisersOf } from './event-places.ts'
import { type CalendarEvent, icalCalendar } from './ical-calendar.ts'

const type = 'text/calendar; charset=utf-8'

/**
 * In each language a calendar of every event, one of each community that holds any, and one of each event with a date.
 * The first two are there before any date is known, so that one can subscribe to them.
 */
export function calendarFiles(library: Library, site: Site): DataFile[] {
  return site.languages.flatMap(({ code }) => {
    const events = eventsIn(library, code)
    if (events.length === 0) return []
    const t = library.words(code)
    const file = (
      path: string,
      words: { name: string; description: string },
      shown: readonly EventView[],
    ): DataFile => ({
      path,
      type,
      content: icalCalendar({
        ...words,
        maker: site.name,
        language: code,
        address: fullUrl(site.address, `/${path}`),
        stamp: stampOf(library),
        events: shown.flatMap((event) => calendarEvent(event, site, t)),
      }),
    })
    const named = { site: site.name }
    return [
      file(
        calendarPaths.all(code),
        { name: t('events:file.allName', named), description: t('events:file.allDescription', named) },
        events,
      ),
      ...organisersOf(events).map((ref) => {
        const held = events.filter(({ organiser }) => organiser?.ref === ref)
        const whose = { community: held[0]?.organiser?.name ?? ref, site: site.name }
        return file(
          calendarPaths.community(ref, code),
          {
            name: t('events:file.communityName', whose),
            description: t('events:file.communityDescription', whose),
          },
          held,
        )
      }),
      ...events
        .filter(({ when }) => when.kind !== 'regular')
        .map((event) =>
          file(
            calendarPaths.event(event.id, code),
            { name: nameOf(event, t), description: event.description ?? nameOf(event, t) },
            [event],
          ),
        ),
    ]
  })
}

/** The day that the calendar's page was last reviewed. */
function stampOf(library: Library): string {
  const days = calendarPairs(library).flatMap(({ original }) => original.fields.reviewed ?? [])
  return days.sort().at(-1) ?? '1970-01-01'
}

/** An event as calendar programs get it; nothing without a date. */
function calendarEvent(event: EventView, site: Site, t: Words): CalendarEvent[] {
  const { when, example, state } = event
  if (when.kind === 'regular') return []
  const url = fullUrl(site.address, event.url)
  const texts = [example ? t('events:exampleText') : '', event.description ?? '', event.website ?? '', url]
  return [
    {
      uid: `${event.id}@${new URL(site.address).hostname}`,
      name: nameOf(event, t),
      description: texts.filter(Boolean).join('\n\n'),
      language: event.language,
      location: event.address ?? (event.online ? t('events:online') : undefined),
      url,
      categories: [t(`events:kinds.${event.kind}`), ...(example ? [t('events:example')] : [])],
      when: when satisfies Dated,
      sequence: event.sequence,
      state,
      busy: !example && state !== 'cancelled',
    },
  ]
}

/** The name of an event that says wherever it goes that it is an example, or cancelled. */
export function nameOf({ name, example, state }: EventView, t: Words): string {
  const marked = example
    ? withMark(name, t('events:exampleName', { name: '' }), t('events:exampleName', { name }))
    : name
  return state === 'cancelled' ? t('events:cancelledName', { name: marked }) : marked
}

/** The marked name, but the name itself where it begins with the mark already. */
function withMark(name: string, mark: string, marked: string): string {
  return name.toLowerCase().startsWith(mark.trim().toLowerCase()) ? name : marked
}
