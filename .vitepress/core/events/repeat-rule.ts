import { clockOf, dayOf } from './local-time.ts'

/** The days of the week from Monday, as they are written in front matter. */
const weekdays: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]
/** As RFC 5545 writes them. */
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const places = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const

export const intervals = ['week', 'month', 'year'] as const

export type Interval = (typeof intervals)[number]

/** Which of a month's Mondays, from 1; -1 is the last. Weekdays count from 0, Monday. */
export interface WeekdayOfMonth {
  place: 1 | 2 | 3 | 4 | -1
  weekday: number
}

/** How an event repeats. Without `on` it does so on the same day of the week, month or year as it began on. */
export interface RepeatRule {
  every: Interval
  on?: WeekdayOfMonth
  /** The last day that it may be on. */
  until?: string
}

/** `second Tuesday` as a rule; undefined where it is none. */
export function weekdayOfMonth(words: string): WeekdayOfMonth | undefined {
  const [, place = '', name = ''] = /^(\w+) (\w+)$/.exec(words.trim().toLowerCase()) ?? []
  const weekday = weekdays.indexOf(name)
  return isPlace(place) && weekday >= 0 ? { place: places[place], weekday } : undefined
}

function isPlace(word: string): word is keyof typeof places {
  return Object.hasOwn(places, word)
}

/** The day of the week of a day, Monday 0. */
export function weekdayOf(day: string): number {
  return (new Date(clockOf(day)).getUTCDay() + 6) % 7
}

/** True where an event that begins on `day` begins on a day of its own rule. */
export function fitsRule({ every, on }: RepeatRule, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (on) return every !== 'week' && dayInMonth(year, month - 1, on) === day
  return every === 'week' || date <= 28
}

/** The days of a rule from the day that it began on up to `last`, in order, at most `most`. */
export function daysOf(rule: RepeatRule, start: string, last: string, most = 2000): string[] {
  const end = rule.until !== undefined && rule.until < last ? rule.until : last
  const days: string[] = []
  for (let step = 0; days.length < most; step++) {
    const day = dayAt(rule, start, step)
    if (day > end) break
    days.push(day)
  }
  return days
}

function dayAt({ every, on }: RepeatRule, start: string, step: number): string {
  if (every === 'week') return dayOf(clockOf(start) + step * 7 * 24 * 60 * 60_000)
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number)
  const months = month - 1 + step * (every === 'year' ? 12 : 1)
  return on ? dayInMonth(year, months, on) : dayOf(Date.UTC(year, months, date))
}

/** A month counts from 0, and may be beyond the year. */
function dayInMonth(year: number, month: number, { place, weekday }: WeekdayOfMonth): string {
  const first = dayOf(Date.UTC(year, month, 1))
  if (place > 0) {
    const ahead = (weekday - weekdayOf(first) + 7) % 7
    return dayOf(Date.UTC(year, month, 1 + ahead + (place - 1) * 7))
  }
  const last = dayOf(Date.UTC(year, month + 1, 0))
  return dayOf(Date.UTC(year, month + 1, -((weekdayOf(last) - weekday + 7) % 7)))
}

/**
 * The rule as iCalendar has it (RFC 5545, 3.3.10). `until` is already as its start is: `20271231T225959Z` for one
 * with a time, `20271231` for days.
 */
export function icalRule({ every, on }: RepeatRule, start: string, until: string | undefined): string {
  const [, month = 1, date = 1] = start.slice(0, 10).split('-').map(Number)
  const parts = [`FREQ=${every.toUpperCase()}LY`]
  if (every === 'year') parts.push(`BYMONTH=${month}`)
  if (on) parts.push(`BYDAY=${on.place}${codes[on.weekday]}`)
  else if (every === 'week') parts.push(`BYDAY=${codes[weekdayOf(start.slice(0, 10))]}`)
  else parts.push(`BYMONTHDAY=${date}`)
  if (until !== undefined) parts.push(`UNTIL=${until}`)
  return parts.join(';')
}
