import type { EventEntry } from './event-fields.ts'
import { type RepeatRule, weekdayOfMonth } from './repeat-rule.ts'

/** When an event is. Local times are as `2027-03-02T18:00`, days as `2027-03-02`, both ends included. */
export type When =
  | { kind: 'times'; start: string; end: string; timezone: string; repeats?: RepeatRule }
  | { kind: 'days'; start: string; end: string; repeats?: RepeatRule }
  /** Something that is held of which no date is known. */
  | { kind: 'regular'; frequency: NonNullable<EventEntry['frequency']> }

/** An event that has a date. */
export type Dated = Exclude<When, { kind: 'regular' }>

/** What an entry says of the time; undefined where that is not whole, which `checkEvents` reports. */
export function whenOf({ start, end, timezone, repeats, frequency }: EventEntry): When | undefined {
  if (frequency !== undefined) return { kind: 'regular', frequency }
  if (start === undefined) return undefined
  const last = end ?? start
  const rule = repeats && repeatRule(repeats)
  if (isDay(start)) {
    if (!isDay(last) || last < start) return undefined
    return { kind: 'days', start, end: last, ...(rule && { repeats: rule }) }
  }
  if (end === undefined || isDay(end) || end <= start || timezone === undefined) return undefined
  return { kind: 'times', start, end, timezone, ...(rule && { repeats: rule }) }
}

/** True for a whole day, false for a time. */
export function isDay(local: string): boolean {
  return local.length === 10
}

function repeatRule({ every, on, until }: NonNullable<EventEntry['repeats']>): RepeatRule {
  const weekday = on === undefined ? undefined : weekdayOfMonth(on)
  return { every, ...(weekday && { on: weekday }), ...(until !== undefined && { until }) }
}

/**
 * A number that grows with each change that those who have the event in their calendars must hear of
 * (SEQUENCE, RFC 5545, 3.8.7.4): one for each move, and one more for a cancellation.
 */
export function sequenceOf({ state, moves }: EventEntry): number {
  const moved = moves ?? (state === 'moved' ? 1 : 0)
  return moved + (state === 'cancelled' ? 1 : 0)
}
