import { describe, expect, it } from 'vitest'
import {
  clockAt,
  clockOf,
  isLocalTime,
  isTimezone,
  localOf,
  readClock,
} from '../../../.vitepress/core/events/local-time.ts'

const instant = (utc: string) => Date.parse(`${utc}:00Z`)

describe('a time on the clock of a place', () => {
  it.each([
    ['winter in Edinburgh', '2027-03-02T18:00', 'Europe/London', 'once', '2027-03-02T18:00'],
    ['winter in Umeå', '2027-03-02T18:00', 'Europe/Stockholm', 'once', '2027-03-02T17:00'],
    ['summer in Umeå', '2027-07-01T18:00', 'Europe/Stockholm', 'once', '2027-07-01T16:00'],
    ['before the clock goes forward', '2027-03-28T00:59', 'Europe/London', 'once', '2027-03-28T00:59'],
    ['the hour that London skips', '2027-03-28T01:30', 'Europe/London', 'never', '2027-03-28T01:30'],
    ['after the clock went forward', '2027-03-28T02:00', 'Europe/London', 'once', '2027-03-28T01:00'],
    ['the hour that Stockholm skips', '2027-03-28T02:30', 'Europe/Stockholm', 'never', '2027-03-28T01:30'],
    ['the hour that London has twice', '2027-10-31T01:30', 'Europe/London', 'twice', '2027-10-31T00:30'],
    [
      'the hour that Stockholm has twice',
      '2027-10-31T02:30',
      'Europe/Stockholm',
      'twice',
      '2027-10-31T00:30',
    ],
    ['after both', '2027-10-31T03:00', 'Europe/Stockholm', 'once', '2027-10-31T02:00'],
    ['a half hour before UTC', '2027-03-02T18:00', 'Asia/Kolkata', 'once', '2027-03-02T12:30'],
    ['the day that Samoa left out', '2011-12-30T12:00', 'Pacific/Apia', 'never', '2011-12-30T22:00'],
  ])('%s: %s in %s', (_title, local, timezone, kind, utc) => {
    expect(readClock(clockOf(local), timezone)).toEqual({ kind, instant: instant(utc) })
  })

  it('is shown by the clock of another', () => {
    const { instant: when } = readClock(clockOf('2027-03-15T18:00'), 'Europe/London')
    expect(localOf(clockAt(when, 'Europe/Stockholm'))).toBe('2027-03-15T19:00')
    // The United States has already changed its clocks, Europe not.
    expect(localOf(clockAt(when, 'America/New_York'))).toBe('2027-03-15T14:00')
    expect(localOf(clockAt(when, 'Pacific/Kiritimati'))).toBe('2027-03-16T08:00')
  })
})

describe('what is written', () => {
  it.each([
    ['2027-03-02T18:00', true],
    ['2028-02-29T00:00', true],
    ['2027-02-29T18:00', false],
    ['2027-03-02T24:00', false],
    ['2027-03-02T18:60', false],
    ['2027-03-02 18:00', false],
    ['2027-03-02T18:00Z', false],
    ['2027-03-02', false],
    ['', false],
  ])('%s is a local time: %s', (value, is) => {
    expect(isLocalTime(value)).toBe(is)
  })

  it.each([
    ['Europe/London', true],
    ['Europe/Stockholm', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Asia/Calcutta', true],
    ['Europe/london', false],
    ['Europe/Umea', false],
    ['BST', false],
    ['CET', false],
    ['GMT+1', false],
    ['+01:00', false],
    ['Etc/GMT-1', false],
    ['__proto__', false],
  ])('%s is a time zone: %s', (name, is) => {
    expect(isTimezone(name)).toBe(is)
  })
})
