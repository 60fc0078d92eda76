/** How a locale writes dates, numbers and names in a row, for a browser that does not know the locale. */
export interface Formats {
  /** A date in each month, with `{d}` and `{y}`: `{d}mh dhen t-Samhain {y}`. */
  months: readonly string[]
  /** What stands between two names, between more, and before the last of more. */
  list: { two: string; between: string; last: string }
  /** A locale that browsers know and that writes numbers and shares in the same way. */
  numbers: string
}

/** Locales that browsers know, and that differ in how they write numbers. */
const known = ['en', 'sv', 'da', 'nl', 'fr', 'de', 'es', 'tr', 'hi']

/** The formats of a locale, as the program that it is run in knows them. */
export function formatsOf(locale: string): Formats {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale)
  const between = (names: string[]) =>
    list.formatToParts(names).flatMap(({ type, value }) => (type === 'literal' ? [value] : []))
  const [two = ''] = between(['a', 'b'])
  const [first = '', , last = ''] = between(['a', 'b', 'c', 'd'])
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      joined(date.formatToParts(Date.UTC(2026, month, 22)), { day: '{d}', year: '{y}' }),
    ),
    list: { two, between: first, last },
    numbers: known.find((other) => samplesOf(other) === samplesOf(locale)) ?? 'en',
  }
}

/** A day, `2026-11-19`, in words. */
export function dateIn({ months }: Formats, date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return (months[Number(month) - 1] ?? '').replace('{d}', String(Number(day))).replace('{y}', year)
}

/** Names in a row. */
export function listIn({ list: { two, between, last } }: Formats, names: readonly string[]): string {
  if (names.length < 3) return names.join(two)
  return names.slice(0, -1).join(between) + last + names.at(-1)
}

function samplesOf(locale: string): string {
  const samples = [
    new Intl.NumberFormat(locale).format(1234567.8),
    new Intl.NumberFormat(locale).format(1234),
  ]
  return [...samples, new Intl.NumberFormat(locale, { style: 'percent' }).format(0.97)].join(' ')
}

function joined(parts: readonly Intl.DateTimeFormatPart[], as: Record<string, string>) {
  return parts.map(({ type, value }) => as[type] ?? value).join('')
}
