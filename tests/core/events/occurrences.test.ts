import { describe, expect, it } from 'vitest'
import type { Dated } from '../../../.vitepress/core/events/event.ts'
import { clockAt } from '../../../.vitepress/core/events/local-time.ts'
import { daysIn, nextOccurrence, occurrencesOf } from '../../../.vitepress/core/events/occurrences.ts'
import { daysOf, fitsRule, icalRule, weekdayOfMonth } from '../../../.vitepress/core/events/repeat-rule.ts'

const secondTuesday = { place: 2, weekday: 1 } as const
const lastFriday = { place: -1, weekday: 4 } as const

describe('a rule', () => {
  it.each([
    ['every week', { every: 'week' }, '2027-03-23', ['2027-03-23', '2027-03-30', '2027-04-06']],
    ['a day of the month', { every: 'month' }, '2027-12-28', ['2027-12-28', '2028-01-28', '2028-02-28']],
    [
      'a second Tuesday',
      { every: 'month', on: secondTuesday },
      '2027-03-09',
      ['2027-03-09', '2027-04-13', '2027-05-11'],
    ],
    [
      'a last Friday',
      { every: 'month', on: lastFriday },
      '2027-01-29',
      ['2027-01-29', '2027-02-26', '2027-03-26'],
    ],
    ['every year', { every: 'year' }, '2027-03-06', ['2027-03-06', '2028-03-06', '2029-03-06']],
    [
      'a last Friday of the year’s month',
      { every: 'year', on: lastFriday },
      '2027-11-26',
      ['2027-11-26', '2028-11-24', '2029-11-30'],
    ],
  ] as const)('%s', (_title, rule, start, days) => {
    expect(daysOf(rule, start, '2099-01-01', 3)).toEqual(days)
    expect(fitsRule(rule, start)).toBe(true)
  })

  it('ends on its last day, or on the last that is asked for', () => {
    expect(daysOf({ every: 'week', until: '2027-03-16' }, '2027-03-02', '2099-01-01')).toHaveLength(3)
    expect(daysOf({ every: 'week' }, '2027-03-02', '2027-03-10')).toEqual(['2027-03-02', '2027-03-09'])
    expect(daysOf({ every: 'week' }, '1900-01-01', '9999-01-01').length).toBe(2000)
  })

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', { every: 'week' }, '2027-03-02T18:00', undefined],
    [
      'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T235959Z',
      { every: 'month', on: secondTuesday },
      '2027-03-09T18:00',
      '20271231T235959Z',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=2', { every: 'month' }, '2027-03-02', undefined],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1FR', { every: 'year', on: lastFriday }, '2027-03-26', undefined],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=2', { every: 'year' }, '2027-03-02', undefined],
  ] as const)('as iCalendar has it: %s', (text, rule, start, until) => {
    expect(icalRule(rule, start, until)).toBe(text)
  })

  it.each([
    ['second Tuesday', secondTuesday],
    ['Last friday', lastFriday],
    ['fifth Tuesday', undefined],
    ['andra tisdagen', undefined],
    ['second  Tuesday', undefined],
    ['constructor monday', undefined],
  ])('%s', (words, rule) => {
    expect(weekdayOfMonth(words)).toEqual(rule)
  })

  it.each([
    [{ every: 'month', on: secondTuesday }, '2027-03-02'],
    [{ every: 'month' }, '2027-03-31'],
    [{ every: 'year' }, '2028-02-29'],
  ] as const)('%j does not fit %s', (rule, start) => {
    expect(fitsRule(rule, start)).toBe(false)
  })
})

const weekly: Dated = {
  kind: 'times',
  start: '2027-03-23T18:00',
  end: '2027-03-23T19:00',
  timezone: 'Europe/London',
  repeats: { every: 'week' },
}

describe('the times of an event', () => {
  it('keep the place’s clock when it is changed', () => {
    const starts = occurrencesOf(weekly, '2027-04-01').map(({ start }) => new Date(start).toISOString())
    expect(starts).toEqual(['2027-03-23T18:00:00.000Z', '2027-03-30T17:00:00.000Z'])
  })

  it('are as long as the first, through the night that the clock is put forward', () => {
    const night: Dated = {
      ...weekly,
      start: '2027-03-20T22:00',
      end: '2027-03-21T04:00',
      timezone: 'Europe/Stockholm',
    }
    const lengths = occurrencesOf(night, '2027-03-31').map(
      (time) => time.kind === 'times' && (time.end - time.start) / 3_600_000,
    )
    expect(lengths).toEqual([6, 6])
  })

  it('are over when they have ended, and days when their last day has', () => {
    const at = (utc: string) => ({ instant: Date.parse(utc), day: utc.slice(0, 10) })
    const once: Dated = {
      kind: 'times',
      start: '2027-03-02T18:00',
      end: '2027-03-02T19:00',
      timezone: 'Europe/London',
    }
    expect(nextOccurrence(once, at('2027-03-02T18:59:00Z'))).toBeDefined()
    expect(nextOccurrence(once, at('2027-03-02T19:00:00Z'))).toBeUndefined()
    expect(nextOccurrence(once, at('2020-01-01T00:00:00Z'))).toBeDefined()
    const days: Dated = { kind: 'days', start: '2027-03-02', end: '2027-03-04' }
    expect(nextOccurrence(days, at('2027-03-04T23:00:00Z'))).toBeDefined()
    expect(nextOccurrence(days, at('2027-03-05T00:00:00Z'))).toBeUndefined()
    expect(nextOccurrence(weekly, at('2031-03-01T00:00:00Z'))).toMatchObject({
      start: Date.parse('2031-03-04T18:00:00Z'),
    })
  })

  it('are on the days of the reader’s clock', () => {
    const [late] = occurrencesOf(
      { ...weekly, start: '2027-03-23T22:30', end: '2027-03-24T00:00' },
      '2027-03-23',
    )
    if (!late) throw new Error('no time')
    expect(daysIn(late, (instant) => clockAt(instant, 'Europe/London'))).toEqual(['2027-03-23'])
    expect(daysIn(late, (instant) => clockAt(instant, 'Europe/Stockholm'))).toEqual([
      '2027-03-23',
      '2027-03-24',
    ])
    expect(daysIn(late, (instant) => clockAt(instant, 'America/New_York'))).toEqual(['2027-03-23'])
    expect(daysIn({ kind: 'days', start: '2027-02-27', end: '2027-03-01' }, Number)).toEqual([
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
    ])
  })
})
