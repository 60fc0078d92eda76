import { describe, expect, it } from 'vitest'
import { type CalendarEvent, icalCalendar } from '../../../.vitepress/config/events/ical-calendar.ts'
import { timezoneBlock } from '../../../.vitepress/config/events/ical-times.ts'
import { isTimezone } from '../../../.vitepress/core/events/local-time.ts'
import { lineFaults, readCalendar } from '../../made/read-calendar.ts'

const event: CalendarEvent = {
  uid: 'mote@example.org',
  name: 'Möte om öppna data',
  description: 'Vi träffas.',
  language: undefined,
  location: 'På nätet',
  url: 'https://example.org/sv/evenemang/#mote',
  categories: ['Videomöte'],
  when: { kind: 'times', start: '2027-03-09T18:00', end: '2027-03-09T19:30', timezone: 'Europe/Stockholm' },
  sequence: 0,
  state: 'planned',
  busy: true,
}

function made(...events: Partial<CalendarEvent>[]): string {
  return icalCalendar({
    name: 'Prov: evenemang; allt, här',
    description: 'Allt.',
    maker: 'Prov',
    language: 'sv',
    address: 'https://example.org/data/calendars/all.sv.ics',
    stamp: '2026-11-21',
    events: events.map((own) => ({ ...event, ...own })),
  })
}

describe('a calendar', () => {
  it('is read by another library as it was meant', () => {
    const text = made({})
    expect(lineFaults(text)).toEqual([])
    const { calendar, events, zones, firstTimes } = readCalendar(text)
    const [first] = events
    expect(zones).toEqual(['Europe/Stockholm'])
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(text).toContain('\r\nNAME;LANGUAGE=sv:Prov: evenemang\\; allt\\, här\r\n')
    expect(first?.event).toMatchObject({
      uid: event.uid,
      summary: event.name,
      description: event.description,
    })
    expect(
      ['dtstamp', 'last-modified', 'status', 'sequence', 'url'].map((name) => first?.value(name)),
    ).toEqual(['2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z', 'CONFIRMED', '0', event.url])
    expect(['summary', 'description', 'location', 'categories'].map((name) => first?.language(name))).toEqual(
      Array(4).fill('sv'),
    )
    expect(firstTimes(0, 1)).toEqual(['2027-03-09T17:00:00Z'])
    expect(first?.event.duration.toString()).toBe('PT1H30M')
  })

  it('has what is of the whole before its parts', () => {
    const text = made({})
    expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'))
    expect(text.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'))
  })

  it('is the same each time, wherever the machine is', () => {
    const [zone, before] = [process.env.TZ, made({})]
    process.env.TZ = 'America/New_York'
    // In New York the clock skips this one.
    const skipped = {
      kind: 'times',
      start: '2027-03-14T02:30',
      end: '2027-03-14T03:30',
      timezone: 'Europe/London',
    } as const
    expect(made({})).toBe(before)
    expect(made({ when: skipped })).toContain('DTSTART;TZID=Europe/London:20270314T023000')
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('follows the clocks of the place as they change', () => {
    const when = {
      ...event.when,
      repeats: { every: 'month', on: { place: 2, weekday: 1 }, until: '2027-11-30' },
    } as const
    const { events, firstTimes } = readCalendar(made({ when }))
    expect(events[0]?.value('rrule')).toBe('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271130T225959Z')
    expect(firstTimes(0, 20)).toEqual([
      '2027-03-09T17:00:00Z',
      '2027-04-13T16:00:00Z',
      '2027-05-11T16:00:00Z',
      '2027-06-08T16:00:00Z',
      '2027-07-13T16:00:00Z',
      '2027-08-10T16:00:00Z',
      '2027-09-14T16:00:00Z',
      '2027-10-12T16:00:00Z',
      '2027-11-09T17:00:00Z',
    ])
  })

  it('has whole days without a clock, the end being the day after', () => {
    const text = made({
      when: {
        kind: 'days',
        start: '2027-03-27',
        end: '2027-03-28',
        repeats: { every: 'year', until: '2028-12-31' },
      },
    })
    const { events, zones, firstTimes } = readCalendar(text)
    expect(zones).toEqual([])
    expect(text).toContain('DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270329\r\n')
    expect(events[0]?.value('rrule')).toBe('FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=27;UNTIL=20281231')
    expect(firstTimes(0, 5)).toEqual(['2027-03-27', '2028-03-27'])
  })

  it('says what is cancelled and what nobody is busy with, and what language an untranslated event is in', () => {
    const text = made(
      { state: 'cancelled', sequence: 2, busy: false },
      { uid: 'b@example.org', name: 'Meeting', language: 'en' },
    )
    const [first, second] = readCalendar(text).events
    expect([first?.value('status'), first?.value('sequence'), first?.value('transp')]).toEqual([
      'CANCELLED',
      '2',
      'TRANSPARENT',
    ])
    expect([second?.language('summary'), second?.language('categories')]).toEqual(['en', 'sv'])
  })

  it('has one time zone each, though several events are in it', () => {
    const when = { ...event.when, timezone: 'Europe/London' } as CalendarEvent['when']
    expect(readCalendar(made({}, { uid: 'b' }, { uid: 'c', when })).zones).toEqual([
      'Europe/Stockholm',
      'Europe/London',
    ])
  })

  it('without events is still one', () => {
    const text = made()
    expect(lineFaults(text)).toEqual([])
    const { events, zones } = readCalendar(text)
    expect([events, zones]).toEqual([[], ['Etc/UTC']])
  })

  it.each([
    ['commas, semicolons and backslashes', 'Data; möten, och \\ mer: "allt"'],
    ['a line break and what looks like a property', 'Möte\r\nEND:VEVENT\nATTENDEE:mailto:x@example.org'],
    ['a long name of å, ä, ö and signs of two parts', 'Åäö 🏛️ '.repeat(40).trim()],
    ['what looks like a parameter', 'SUMMARY;LANGUAGE=xx:x'],
    ['a name that ends with a backslash', 'x\\'],
    ['right to left', 'اجتماع ‮gnitem'],
  ])('is not broken by a name with %s', (_title, name) => {
    const text = made({ name, description: name })
    expect(lineFaults(text)).toEqual([])
    const { events } = readCalendar(text)
    expect(events).toHaveLength(1)
    expect(events[0]?.event.summary).toBe(name.replace(/\r\n/g, '\n'))
    expect(events[0]?.event.attendees).toEqual([])
  })
})

describe('a time zone', () => {
  it('has its own name, also where its rules are those of another', () => {
    expect(timezoneBlock('Europe/Stockholm')).toContain('TZID:Europe/Stockholm\r\n')
    expect(timezoneBlock('Europe/Stockholm')).not.toContain('Berlin')
  })

  it('is there for every name that front matter may have', () => {
    const names = Intl.supportedValuesOf('timeZone').filter(isTimezone)
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter((name) => !timezoneBlock(name).includes(`TZID:${name}\r\n`))).toEqual([])
  })
})
