import type { Dated } from '../../../core/events/event.ts'
import type { EventView } from '../../../core/events/event-view.ts'
import { clockAt, clockOf, dayOf, localOf } from '../../../core/events/local-time.ts'
import type { Occurrence } from '../../../core/events/occurrences.ts'
import { weekdayOf } from '../../../core/events/repeat-rule.ts'
import { capital } from '../../../core/language/capital.ts'
import { useCountries } from '../../composables/useCountries.ts'
import { useI18n } from '../../composables/useI18n.ts'

/** What is said of an event, its days, times and places in the page's language. Times are of 24 hours. */
export function useEventWords() {
  const { t, locale, formatDate, formatList, languageName } = useI18n()
  const country = useCountries()

  /** `tuesday` of a day, in the page's language. */
  const weekday = (day: string, style: 'long' | 'short' = 'long') => inUtc({ weekday: style }, day)
  const month = (value: string) => capital(inUtc({ month: 'long', year: 'numeric' }, `${value}-01`))
  const dayWords = (day: string) =>
    t.value('events:times.day', { weekday: weekday(day), date: formatDate(day) })

  const atWords = (day: string, time: string) => t.value('events:times.at', { day: dayWords(day), time })
  /** A day, and the time where one is known, at the start of a line. */
  const startWords = (day: string, time?: string) =>
    capital(time === undefined ? dayWords(day) : atWords(day, time))

  /** When an occurrence is by the clock of a time zone; whole days are the same in each. */
  const occurrenceWords = (occurrence: Occurrence, timezone: string) =>
    capital(spanWords(occurrence, timezone))

  function spanWords(occurrence: Occurrence, timezone: string): string {
    if (occurrence.kind === 'days') {
      const { start, end } = occurrence
      const when =
        start === end
          ? dayWords(start)
          : t.value('events:times.span', { from: dayWords(start), to: dayWords(end) })
      return t.value('events:times.allDay', { when })
    }
    const [from, to] = [occurrence.start, occurrence.end].map((instant) => {
      const local = localOf(clockAt(instant, timezone))
      return { day: local.slice(0, 10), time: local.slice(11) }
    })
    if (!from || !to) return ''
    if (from.day === to.day) return atWords(from.day, `${from.time}–${to.time}`)
    return t.value('events:times.span', { from: atWords(from.day, from.time), to: atWords(to.day, to.time) })
  }

  /** The same by another clock, without the day where that is the same by both. */
  function ownWords(occurrence: Occurrence, own: string, other: string): string {
    if (occurrence.kind === 'days') return ''
    const local = (instant: number, timezone: string) => localOf(clockAt(instant, timezone))
    const ends = [occurrence.start, occurrence.end]
    const days = new Set(
      ends.flatMap((end) => [local(end, own), local(end, other)]).map((time) => time.slice(0, 10)),
    )
    if (days.size > 1) return spanWords(occurrence, own)
    return ends.map((end) => local(end, own).slice(11)).join('–')
  }

  function repeatWords({ start, repeats }: Dated): string | undefined {
    if (!repeats) return undefined
    const rule = ruleWords(start.slice(0, 10), repeats)
    return repeats.until === undefined
      ? rule
      : t.value('events:repeats.until', { rule, date: formatDate(repeats.until) })
  }

  function ruleWords(start: string, { every, on }: NonNullable<Dated['repeats']>): string {
    const words = {
      weekday: weekday(start),
      month: inUtc({ month: 'long' }, start),
      day: Number(start.slice(8)),
    }
    if (every === 'week') return t.value('events:repeats.week', words)
    if (!on)
      return every === 'month' ? t.value('events:repeats.monthDay', words) : t.value('events:repeats.year')
    const names = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' } as const
    const place = t.value(`events:repeats.places.${names[on.place]}`)
    return every === 'month'
      ? t.value('events:repeats.monthWeekday', { ...words, place })
      : t.value('events:repeats.yearWeekday', { ...words, place })
  }

  /** Online, the address and the country, as far as they are known. */
  function placeWords({ online, address, country: code }: EventView): string {
    const parts = [online ? t.value('events:online') : undefined, address, code && country(code)]
    return parts.filter(Boolean).join(', ')
  }

  const languageWords = (codes: readonly string[]) => formatList(codes.map(languageName))

  function inUtc(options: Intl.DateTimeFormatOptions, day: string): string {
    return new Intl.DateTimeFormat(locale.value, { ...options, timeZone: 'UTC' }).format(clockOf(day))
  }

  return {
    weekday,
    month,
    startWords,
    occurrenceWords,
    ownWords,
    repeatWords,
    placeWords,
    languageWords,
    placeName: (code: string) => (code === 'online' ? t.value('events:online') : country(code)),
  }
}

/** The weekdays of a week from Monday, as days of one. */
export const someWeek: readonly string[] = Array.from({ length: 7 }, (_, index) =>
  dayOf(clockOf('2024-01-01') + index * 86_400_000),
).sort((a, b) => weekdayOf(a) - weekdayOf(b))
