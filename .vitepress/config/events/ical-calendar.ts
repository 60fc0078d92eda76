import ical, {
  escape as escaped,
  foldLines,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { Dated } from '../../core/events/event.ts'
import { icalTimes, timezoneBlock } from './ical-times.ts'

/** An event as a calendar program is told of it. */
export interface CalendarEvent {
  /** The same for ever, in every file and language. */
  uid: string
  name: string
  description: string
  /** The language of both, where that is not the calendar's. */
  language: string | undefined
  location: string | undefined
  /** The page that describes it. */
  url: string
  categories: readonly string[]
  when: Dated
  sequence: number
  state: 'planned' | 'moved' | 'cancelled'
  /** False for what nobody need keep their time free for. */
  busy: boolean
}

export interface Calendar {
  name: string
  description: string
  /** Who makes the file. */
  maker: string
  language: string
  /** Where the file itself is. */
  address: string
  /** The day that its page was last reviewed, since the same page must give the same file. */
  stamp: string
  events: readonly CalendarEvent[]
}

/**
 * A calendar as a file (RFC 5545, with NAME, REFRESH-INTERVAL and SOURCE of RFC 7986). One without events has a
 * time zone, since a calendar must have something in it (RFC 5545, 3.4).
 */
export function icalCalendar({ events, language, ...calendar }: Calendar): string {
  const text = ical({
    prodId: { company: calendar.maker, product: 'calendar', language: language.toUpperCase() },
    name: escaped(calendar.name, false),
    description: escaped(calendar.description, false),
    source: calendar.address,
    timezone: { name: null, generator: timezoneBlock },
    events: events.map((event) => eventData(event, calendar.stamp)),
  }).toString()
  const lines = inLanguages(unfolded(text), language, events)
  // What is of the whole calendar comes before its parts (RFC 5545, 3.6); of `ttl`, ical-generator 10.2 puts it after.
  const parts = lines.findIndex((line, index) => index > 0 && /^(?:BEGIN|END):/.test(line))
  const filling = events.length > 0 ? [] : timezoneBlock('Etc/UTC').split('\r\n')
  const whole = [...lines.slice(0, parts), ...refresh, ...filling, ...lines.slice(parts)]
  return `${foldLines(whole.join('\r\n'))}\r\n`
}

/** How often whoever subscribes is to look again. */
const refresh = ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D']

function eventData(event: CalendarEvent, stamp: string): ICalEventData {
  const { when, location } = event
  const reviewed = new Date(`${stamp}T00:00:00Z`)
  return {
    id: event.uid,
    summary: event.name,
    description: event.description,
    ...(location !== undefined && { location: { title: location } }),
    url: event.url,
    categories: event.categories.map((name) => ({ name })),
    sequence: event.sequence,
    status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    stamp: reviewed,
    lastModified: reviewed,
    ...icalTimes(when),
  }
}

function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

/** Marks words with the language that they are in (RFC 5545, 3.2.10), which ical-generator 10.2 cannot. */
function inLanguages(lines: readonly string[], language: string, events: readonly CalendarEvent[]): string[] {
  let at = -1
  return lines.map((line) => {
    if (line === 'BEGIN:VEVENT') at++
    const own = events[at]?.language ?? language
    return line
      .replace(/^(NAME|LOCATION|CATEGORIES):/, `$1;LANGUAGE=${language}:`)
      .replace(/^(SUMMARY|DESCRIPTION):/, `$1;LANGUAGE=${own}:`)
  })
}
