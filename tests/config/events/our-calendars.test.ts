import { describe, expect, it } from 'vitest'
import { calendarContext } from '../../../.vitepress/config/events/calendar-context.ts'
import { calendarFiles } from '../../../.vitepress/config/events/calendar-files.ts'
import { eventsIn } from '../../../.vitepress/config/events/event-places.ts'
import { librarySource } from '../../../.vitepress/config/library.ts'
import { eventsList } from '../../../.vitepress/config/lists/events-list.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import site from '../../../site.config.ts'
import { lineFaults, readCalendar } from '../../made/read-calendar.ts'

const library = librarySource(projectRoot, site).get()
const files = new Map(calendarFiles(library, site).map(({ path, content }) => [path, content]))

describe.each(site.languages)('our calendars in $code', ({ code }) => {
  const events = eventsIn(library, code)
  const { calendar } = calendarContext(library, code, { ref: 'events', type: 'calendar' })

  it('are there for every link to one, and can be read', () => {
    const links = [
      ...(calendar?.files ?? []).map(({ url }) => url),
      ...events.flatMap(({ file }) => file ?? []),
    ]
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      const text = files.get(link.slice(1)) ?? ''
      expect([link, lineFaults(text)]).toEqual([link, []])
      expect(readCalendar(text).calendar.name).toBe('vcalendar')
    }
  })

  it('have what has a date, and nothing else', () => {
    const dated = events.filter(({ when }) => when.kind !== 'regular')
    const all = readCalendar(files.get(`data/calendars/all.${code}.ics`) ?? '')
    expect(all.events.map(({ event }) => event.uid)).toEqual(
      dated.map(({ id }) => `${id}@${new URL(site.address).hostname}`),
    )
  })

  it('say of an example that it is one, wherever it is', () => {
    const mark = code === 'sv' ? /^Exempel: / : /^Example: /
    const examples = events.filter(({ example }) => example)
    const shown = readCalendar(files.get(`data/calendars/all.${code}.ics`) ?? '').events
    for (const { id } of examples) {
      expect(shown.find(({ event }) => event.uid.startsWith(`${id}@`))?.event.summary).toMatch(mark)
      expect(
        eventsList(library, site)
          .rows(code)
          .find((row) => row.id === id),
      ).toMatchObject({
        name: expect.stringMatching(mark),
        example: true,
      })
    }
  })

  it('are in the words of the language', () => {
    expect(events.filter(({ language }) => language !== undefined)).toEqual([])
    expect(events.filter(({ description }) => description === undefined)).toEqual([])
  })
})

it('no other page carries the events', () => {
  expect(calendarContext(library, 'en', { ref: 'home', type: 'home' })).toEqual({})
  expect(calendarContext(library, 'en', { ref: 'nobody', type: 'profile' })).toEqual({})
  expect(calendarContext(library, 'sv', { ref: 'sctn', type: 'profile' }).communityCalendar).toMatchObject({
    file: { url: '/data/calendars/communities/sctn.sv.ics', dated: 0 },
    page: '/sv/evenemang/',
  })
})
