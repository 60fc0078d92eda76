import { describe, expect, it } from 'vitest'
import { sequenceOf, whenOf } from '../../../.vitepress/core/events/event.ts'
import type { EventEntry } from '../../../.vitepress/core/events/event-fields.ts'
import { eventViews } from '../../../.vitepress/core/events/event-view.ts'
import type { Pair } from '../../../.vitepress/core/pages/page.ts'
import { page } from '../../made/pages.ts'

const events: Record<string, EventEntry> = {
  mote: { kind: 'meetup', frequency: 'monthly', community: 'grupp', website: 'https://example.org/\nmöte' },
  fika: { kind: 'workshop', start: '2027-03-09' },
  trasig: { kind: 'workshop' },
}
const original = page(
  'sv/evenemang',
  { ref: 'events', type: 'calendar', events },
  '## Möte {#mote}\n\nVi träffas.\n\nOch mer.\n\n## Fika {#fika}\n\nKaffe.\n\n## Trasig {#trasig}\n\nX.',
)
const english = page(
  'en/events',
  { ref: 'events', original: 'sv' },
  '## <span lang="sv">Möte</span> {#mote}\n\nWe meet.',
)
const pair: Pair = { ref: 'events', original, translations: new Map([['en', english]]) }
const places = {
  urlOf: () => '/en/events',
  organiser: (ref: string) => ({ ref, name: 'Grupp', language: 'sv', url: '/sv/grupp' }),
  fileOf: (id: string) => `/data/${id}.ics`,
}

describe('the events of a page', () => {
  const [mote, fika, ...more] = eventViews(pair, 'en', places)

  it('have their section’s heading and first paragraph, and one that is not whole is left out', () => {
    expect(more).toEqual([])
    expect(mote).toMatchObject({
      name: 'Möte',
      nameLanguage: 'sv',
      language: undefined,
      description: 'We meet.',
      url: '/en/events#mote',
      file: undefined,
      website: 'https://example.org/m%C3%B6te',
    })
  })

  it('have the original’s words where they are not translated, and say so', () => {
    expect(fika).toMatchObject({
      name: 'Fika',
      nameLanguage: 'sv',
      language: 'sv',
      description: 'Kaffe.',
      file: '/data/fika.ics',
    })
  })
})

describe('what an entry says', () => {
  it.each<[string, Partial<EventEntry>, unknown]>([
    ['a day', { start: '2027-03-09' }, { kind: 'days', start: '2027-03-09', end: '2027-03-09' }],
    ['a time without an end', { start: '2027-03-09T18:00', timezone: 'Europe/London' }, undefined],
    ['a time without a zone', { start: '2027-03-09T18:00', end: '2027-03-09T19:00' }, undefined],
    ['an end before the start', { start: '2027-03-09', end: '2027-03-08' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_title, entry, when) => {
    expect(whenOf({ kind: 'meetup', ...entry })).toEqual(when)
  })

  it.each<[number, Partial<EventEntry>]>([
    [0, {}],
    [1, { state: 'moved' }],
    [2, { state: 'moved', moves: 2 }],
    [1, { state: 'cancelled' }],
    [3, { state: 'cancelled', moves: 2 }],
  ])('has the sequence %i: %j', (sequence, entry) => {
    expect(sequenceOf({ kind: 'meetup', ...entry })).toBe(sequence)
  })
})
