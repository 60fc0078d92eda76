/** How a locale writes dates, numbers and names in a row, for a browser that does not know the locale. */
export interface Formats {
  /** A date in each month, with `{d}` and `{y}`: `{d}mh dhen t-Samhain {y}`. */
  months: readonly string[]
  /** What stands between two names, between more, and before the last of more. */
  list: { two: string; between: string; last: string }
  /** What stands in a number at each thousand and before its decimals, and a share, with `{n}`. */
  number: { group: string; decimal: string; percent: string }
}

/** The formats of a locale, as the program that it is run in knows them. */
export function formatsOf(locale: string): Formats {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale)
  const between = (names: string[]) =>
    list.formatToParts(names).flatMap(({ type, value }) => (type === 'literal' ? [value] : []))
  const [two = ''] = between(['a', 'b'])
  const [first = '', , last = ''] = between(['a', 'b', 'c', 'd'])
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8)
  const signOf = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? ''
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      joined(date.formatToParts(Date.UTC(2026, month, 22)), { day: '{d}', year: '{y}' }),
    ),
    list: { two, between: first, last },
    number: {
      group: signOf('group'),
      decimal: signOf('decimal'),
      percent: joined(new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0.5), {
        integer: '{n}',
      }),
    },
  }
}

/** True where the program that it is run in has a locale's formats itself. */
export function knowsLocale(locale: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0
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

/** A number in figures. */
export function numberIn({ number: { group, decimal } }: Formats, value: number): string {
  const signs: Record<string, string> = { group, decimal }
  return joined(new Intl.NumberFormat('en').formatToParts(value), signs)
}

/** A share in whole per cent. */
export function percentIn(formats: Formats, share: number): string {
  return formats.number.percent.replace('{n}', numberIn(formats, Math.round(share)))
}

function joined(
  parts: readonly Intl.NumberFormatPart[] | readonly Intl.DateTimeFormatPart[],
  as: Record<string, string>,
) {
  return parts.map(({ type, value }) => as[type] ?? value).join('')
}
