import { clockOf, dayOf } from './local-time.ts'
import { weekdayOf } from './repeat-rule.ts'

const day = 24 * 60 * 60_000

/** A month that can be shown, `2027-03`. */
export function isMonth(value: string): boolean {
  return /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/.test(value)
}

/** The month that is `step` months after another, or before. */
export function monthAfter(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return dayOf(Date.UTC(year, number - 1 + step, 1)).slice(0, 7)
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  return dayOf(clockOf(`${monthAfter(month, 1)}-01`) - day)
}

/** The weeks of a month, each from Monday (ISO 8601); a day of another month is undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`
  const last = lastDayOf(month)
  const weeks: (string | undefined)[][] = []
  for (let monday = clockOf(first) - weekdayOf(first) * day; monday <= clockOf(last); monday += 7 * day) {
    const days = Array.from({ length: 7 }, (_, index) => dayOf(monday + index * day))
    weeks.push(days.map((date) => (date.startsWith(`${month}-`) ? date : undefined)))
  }
  return weeks
}
