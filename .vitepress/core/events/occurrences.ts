import type { Dated } from './event.ts'
import { clockOf, dayOf, localOf, readClock } from './local-time.ts'
import { daysOf } from './repeat-rule.ts'

const day = 24 * 60 * 60_000

/** One time that an event is held. */
export type Occurrence =
  | { kind: 'times'; start: number; end: number; timezone: string }
  /** Whole days, wherever one is; the last is included. */
  | { kind: 'days'; start: string; end: string }

/**
 * The times that an event is held from its first up to the day `last`. Each is as long as the first, in hours that a
 * change of the clock does not alter (RFC 5545, 3.8.5.3).
 */
export function occurrencesOf(when: Dated, last: string): Occurrence[] {
  const first = when.start.slice(0, 10)
  const days = when.repeats ? daysOf(when.repeats, first, last) : [first]
  if (when.kind === 'days') {
    const length = clockOf(when.end) - clockOf(when.start)
    return days.map((start) => ({ kind: 'days', start, end: dayOf(clockOf(start) + length) }))
  }
  const { timezone } = when
  const length =
    readClock(clockOf(when.end), timezone).instant - readClock(clockOf(when.start), timezone).instant
  return days.map((date) => {
    const start = readClock(clockOf(`${date}${when.start.slice(10)}`), timezone).instant
    return { kind: 'times', start, end: start + length, timezone }
  })
}

/** The first that is not over at `now`, which is a day in the reader's zone and an instant; undefined when all are. */
export function nextOccurrence(when: Dated, now: { instant: number; day: string }): Occurrence | undefined {
  const inTwoYears = dayOf(clockOf(now.day) + 2 * 366 * day)
  const last = when.start.slice(0, 10) > inTwoYears ? when.start.slice(0, 10) : inTwoYears
  return occurrencesOf(when, last).find((occurrence) =>
    occurrence.kind === 'days' ? occurrence.end >= now.day : occurrence.end > now.instant,
  )
}

/** The days that an occurrence is on by the clock of a time zone, as days of `2027-03-02`. */
export function daysIn(occurrence: Occurrence, clockIn: (instant: number) => number): string[] {
  const isTimed = occurrence.kind === 'times'
  const start = isTimed ? dayOf(clockIn(occurrence.start)) : occurrence.start
  // What ends at midnight is not on the day that begins then.
  const end = isTimed ? dayOf(clockIn(Math.max(occurrence.start, occurrence.end - 1))) : occurrence.end
  const days: string[] = []
  for (let clock = clockOf(start); clock <= clockOf(end) && days.length < 60; clock += day)
    days.push(dayOf(clock))
  return days
}

/** A whole day or a local time of an occurrence as `datetime` of HTML has it. */
export function machineTime(occurrence: Occurrence, side: 'start' | 'end'): string {
  return occurrence.kind === 'days' ? occurrence[side] : `${localOf(occurrence[side])}Z`
}
