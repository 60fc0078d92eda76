import type { ICalEventData, ICalLuxonDateTimeStub } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { Dated } from '../../core/events/event.ts'
import { clockOf, dayOf, localOf, readClock } from '../../core/events/local-time.ts'
import { icalRule } from '../../core/events/repeat-rule.ts'

const day = 24 * 60 * 60_000

/** When an event is and how it repeats, as ical-generator is told of it. */
export function icalTimes(
  when: Dated,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'repeating'> {
  const repeats = when.repeats && { repeating: icalRule(when.repeats, when.start, untilOf(when)) }
  if (when.kind === 'times') {
    return { start: wallClock(when.start), end: wallClock(when.end), timezone: when.timezone, ...repeats }
  }
  // The end of whole days is the day after the last (RFC 5545, 3.6.1).
  return {
    start: new Date(clockOf(when.start)),
    end: new Date(clockOf(when.end) + day),
    allDay: true,
    ...repeats,
  }
}

/** The last moment of the rule's last day, in UTC where its start has a time zone (RFC 5545, 3.3.10). */
function untilOf(when: Dated): string | undefined {
  const until = when.repeats?.until
  if (until === undefined) return undefined
  if (when.kind === 'days') return until.replaceAll('-', '')
  const { instant } = readClock(clockOf(`${until}T23:59`), when.timezone)
  return `${localOf(instant).replace(/[-:]/g, '')}59Z`
}

/**
 * A local time that ical-generator 10.2 writes as it stands: a `Date` it would read by the clock of the machine, whose
 * own changes of the clock would then alter it.
 */
function wallClock(local: string): ICalLuxonDateTimeStub {
  const clock = clockOf(local)
  const made: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'local' },
    setZone: () => made,
    toFormat: (format) => {
      const digits = localOf(clock).replace(/[-:]/g, '')
      return format === 'yyyyLLdd' ? dayOf(clock).replaceAll('-', '') : `${digits.slice(9)}00`
    },
    toJSDate: () => new Date(clock),
    toJSON: () => localOf(clock),
  }
  return made
}

/**
 * The VTIMEZONE of a time zone. timezones-ical-library 2.3 gives that of Berlin for Stockholm, which has its rules:
 * the name has to be that which the events have.
 * @throws Error for a time zone that it does not know, which no name that front matter may have is.
 */
export function timezoneBlock(name: string): string {
  const [block] = tzlib_get_ical_block(name)
  if (!block?.startsWith('BEGIN:VTIMEZONE')) throw new Error(`no VTIMEZONE for ${name}`)
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_line, property: string) => `${property}:${name}`)
}
