import { describe, expect, it } from 'vitest'
import {
  dateIn,
  formatsOf,
  knowsLocale,
  listIn,
  numberIn,
  percentIn,
} from '../../../.vitepress/core/language/formats.ts'

const days = Array.from({ length: 365 }, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
)
const rows = [['ett'], ['ett', 'två'], ['ett', 'två', 'tre'], ['ett', 'två', 'tre', 'fyra', 'fem']]

describe.each(['gd-GB', 'ga-IE', 'cy-GB', 'fi-FI', 'se-SE', 'fo-FO', 'sv-SE', 'en-GB'])(
  'the formats of %s',
  (locale) => {
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
      const number = new Intl.NumberFormat(locale)
      const percent = new Intl.NumberFormat(locale, { style: 'percent' })
      for (const value of [0, 7, 999, 1234, 1234567, 0.5])
        expect(numberIn(formats, value)).toBe(number.format(value))
      for (const share of [0, 7, 97, 100]) expect(percentIn(formats, share)).toBe(percent.format(share / 100))
    })
  },
)

describe('a locale', () => {
  it.each([
    ['sv-SE', true],
    ['tlh', false],
  ])('%s is known here: %s', (locale, known) => expect(knowsLocale(locale)).toBe(known))
})
