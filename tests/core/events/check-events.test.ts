import { describe, expect, it } from 'vitest'
import { findingWords } from '../../../scripts/report/finding-words.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf } from '../../made/tree.ts'

const file = 'docs/en/events.md'

/** What is said of a calendar page with one event, whose fields begin on line 8. */
function said(
  fields: string[],
  language = 'en',
  section = '<EventFacts of="x" />\n\nWhat it is.',
  type = 'calendar',
) {
  const head = [
    'title: Events',
    'description: What is on.',
    'languages: [en]',
    `type: ${type}`,
    'events:',
    '  x:',
  ]
  const lines = fields.map((field) => `    ${field}`)
  const page = ['---', ...head, ...lines, '---', '', '## Möte {#x}', '', section, ''].join('\n')
  const { findings } = readKnowledgeBase(copyOf('whole', { [file]: page }), whole)
  return findings
    .filter((finding) => finding.file === file && finding.severity !== 'note')
    .filter(({ rule }) => /^(?:event|country|front-matter)-/.test(rule))
    .map((finding) => {
      const { what, mend } = findingWords(finding, language)
      return `${finding.line}:${finding.column} ${finding.severity} ${what}. ${mend}`
    })
}

const times = ['start: 2027-03-09T18:00', 'end: 2027-03-09T19:00', 'timezone: Europe/London']

describe('an event that is right', () => {
  it.each([
    ['with times', ['kind: meetup', ...times]],
    ['with days', ['kind: summit', 'start: 2027-03-09', 'end: 2027-03-10']],
    ['with one day', ['kind: summit', 'start: 2027-03-09']],
    [
      'that repeats',
      ['kind: video-call', ...times, 'repeats: { every: month, on: second Tuesday, until: 2027-12-31 }'],
    ],
    [
      'without a date',
      ['kind: hackathon', 'frequency: not-stated', 'country: GB-SCT', 'languages: [sv, en]'],
    ],
  ])('%s', (_title, fields) => {
    expect(said(fields)).toEqual([])
  })
})

describe('an event that is wrong', () => {
  it.each([
    [
      ['kind: party'],
      /^8:5 error “events\.x\.kind” cannot have the value party\. Choose one of: summit, meetup/,
    ],
    [
      ['kind: meetup', 'start: 2027-02-30T18:00'],
      /^9:5 error 2027-02-30T18:00 in “events\.x\.start” is neither a time nor a day that exists\./,
    ],
    [['kind: meetup', 'start: 18:00 2 March'], /^9:5 error .* is neither a time nor a day that exists\./],
    [
      ['kind: meetup', 'timezone: BST'],
      /^9:5 error BST in “events\.x\.timezone” is not the name of a time zone\. .*Europe\/London/,
    ],
    [['kind: meetup', 'country: Skottland'], /^9:5 error /],
    [
      ['kind: meetup', 'repeats: { every: month, on: fifth Monday }'],
      /^9:\d+ error fifth Monday in .* is not a day of the month/,
    ],
    [['kind: meetup', 'website: javascript:alert(1)'], /^9:5 error .* is not a web address\./],
    [['kind: meetup'], /^7:3 error The event “x” has no date, and does not say how often it is held\./],
    [
      ['kind: meetup', ...times, 'frequency: yearly'],
      /^9:5 error The event “x” has both a date and a frequency/,
    ],
    [
      ['kind: meetup', 'start: 2027-03-09T18:00', 'timezone: Europe/London'],
      /^9:5 error The event “x” has no end\./,
    ],
    [
      ['kind: meetup', 'start: 2027-03-09T18:00', 'end: 2027-03-09T19:00'],
      /^9:5 error The event “x” has times, and no time zone\./,
    ],
    [
      ['kind: meetup', 'start: 2027-03-09T18:00', 'end: 2027-03-10'],
      /^10:5 error .* begins at a time and ends on a whole day/,
    ],
    [
      ['kind: meetup', 'start: 2027-03-09', 'end: 2027-03-08'],
      /^10:5 error The event “x” ends before it begins\./,
    ],
    [
      ['kind: meetup', ...times, 'repeats: { every: month, on: first Monday }'],
      /^9:5 error .* does not begin on a day that it repeats on\./,
    ],
    [
      ['kind: meetup', 'start: 2027-01-31', 'repeats: { every: month }'],
      /^9:5 error .* a day that some months do not have\./,
    ],
    [
      ['kind: meetup', ...times, 'repeats: { every: week, on: first Monday }'],
      /^12:\d+ error .* repeats every week/,
    ],
    [
      ['kind: meetup', ...times, 'repeats: { every: week, until: 2027-01-01 }'],
      /^12:\d+ error .* stops repeating before/,
    ],
    [
      ['kind: meetup', 'community: nobody', 'frequency: yearly'],
      /^9:5 error .* “nobody”, which no profile has as its ref\./,
    ],
    [
      ['kind: meetup', 'start: 2027-03-28T01:30', 'end: 2027-03-28T03:00', 'timezone: Europe/London'],
      /^9:5 error 2027-03-28T01:30 does not exist in Europe\/London/,
    ],
    [
      ['kind: meetup', 'start: 2027-10-31T02:30', 'end: 2027-10-31T04:00', 'timezone: Europe/Stockholm'],
      /^9:5 warning 2027-10-31T02:30 is twice in Europe\/Stockholm.* The first of the two is meant\./,
    ],
  ])('%j', (fields, expected) => {
    const [first, ...more] = said(fields)
    expect(more).toEqual([])
    expect(first).toMatch(expected)
  })

  it('is told of in Swedish', () => {
    expect(said(['kind: meetup'], 'sv')).toEqual([
      '7:3 error Evenemanget ”x” har inget datum, och det framgår inte hur ofta det ordnas. Skriv ”start:” med ett datum, eller ”frequency: not-stated”.',
    ])
  })

  it('has a section with its facts and a sentence, on a page for events', () => {
    const fields = ['kind: meetup', 'frequency: yearly']
    expect(said(fields, 'en', 'What it is.')).toEqual([
      '7:3 error The section of the event “x” does not show its facts. Write <EventFacts of="x" /> on a line of its own below the heading.',
    ])
    expect(said(fields, 'en', '<EventFacts of="x" />')).toEqual([
      expect.stringMatching(/has no paragraph to describe it/),
    ])
    expect(said(fields, 'en', 'Text.\n\n## Annat', 'topic')).toEqual([
      expect.stringMatching(/^6:1 error Events stand in/),
    ])
  })
})
