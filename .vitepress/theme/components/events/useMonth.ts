import { computed } from 'vue'
import type { EventView } from '../../../core/events/event-view.ts'
import { clockAt, localOf } from '../../../core/events/local-time.ts'
import { lastDayOf, monthAfter } from '../../../core/events/month-grid.ts'
import { daysIn, occurrencesOf } from '../../../core/events/occurrences.ts'
import type { Reader } from './useReader.ts'

/** An event on a day of the reader's calendar; the time it begins at, on the day that it does. */
export interface OnDay {
  day: string
  event: EventView
  time: string | undefined
}

/** What is on in a month by the reader's clock, and the nearest month that has something where it has nothing. */
export function useMonth(events: () => readonly EventView[], month: () => string, reader: () => Reader) {
  const isIn = (value: string, { day }: OnDay) => day.startsWith(`${value}-`)
  const onDays = computed(() => daysUntil(lastDayOf(monthAfter(month(), 1))))
  const shown = computed(() =>
    onDays.value
      .filter((on) => isIn(month(), on))
      .sort(
        (a, b) =>
          compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.event.name, b.event.name),
      ),
  )
  const count = computed(() => new Set(shown.value.map(({ event }) => event.id)).size)
  const nearest = computed(() => {
    if (count.value > 0) return undefined
    // Two years ahead: what has no end would otherwise be looked for for ever.
    const months = daysUntil(lastDayOf(monthAfter(month(), 24)))
      .map(({ day }) => day.slice(0, 7))
      .sort()
    return months.find((other) => other > month()) ?? months.findLast((other) => other < month())
  })

  function daysUntil(last: string): OnDay[] {
    const clockIn = (instant: number) => clockAt(instant, reader().timezone)
    return events().flatMap((event) => {
      if (event.when.kind === 'regular') return []
      return occurrencesOf(event.when, last).flatMap((occurrence) =>
        daysIn(occurrence, clockIn).map((day, index) => ({
          day,
          event,
          time:
            occurrence.kind === 'times' && index === 0
              ? localOf(clockIn(occurrence.start)).slice(11)
              : undefined,
        })),
      )
    })
  }

  return { shown, count, nearest }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
