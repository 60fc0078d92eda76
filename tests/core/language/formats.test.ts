import { describe, expect, it } from 'vitest'
import { dateIn, formatsOf, listIn } from '../../../.vitepress/core/language/formats.ts'

const days = Array.from({ length: 365 }, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
)
const rows = [['ett'], ['ett', 'två'], ['ett', 'två', 'tre'], ['ett', 'två', 'tre', 'fyra', 'fem']]
const locales = ['gd-GB', 'ga-IE', 'cy-GB', 'is-IS', 'fi-FI', 'se-SE', 'fo-FO', 'sv-SE', 'en-GB']

describe.each(locales)('the formats of %s', (locale) => {
  const formats = formatsOf(locale)

  it('write each day of a year as the platform does', () => {
    const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    for (const day of days) expect(dateIn(formats, day)).toBe(long.format(new Date(day)))
  })

  it('join names as it does', () => {
    const list = new Intl.ListFormat(locale)
    for (const names of rows) expect(listIn(formats, names)).toBe(list.format(names))
  })

  it('write numbers and shares as it does', () => {
    const number = (of: string, value: number) => new Intl.NumberFormat(of).format(value)
    const percent = (of: string, share: number) =>
      new Intl.NumberFormat(of, { style: 'percent' }).format(share)
    for (const value of [0, 7, 999, 1234, 1234567, 0.5]) {
      expect(number(formats.numbers, value)).toBe(number(locale, value))
    }
    for (const share of [0, 0.07, 0.97, 1]) {
      expect(percent(formats.numbers, share)).toBe(percent(locale, share))
    }
  })
})
