import { type Finding, finding } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Rule } from '../findings/rules.ts'
import type { Page, Pair } from '../pages/page.ts'
import { isDay } from './event.ts'
import type { EventEntry } from './event-fields.ts'
import { type EventSection, eventSections } from './event-sections.ts'
import { clockOf, readClock } from './local-time.ts'
import { fitsRule, weekdayOfMonth } from './repeat-rule.ts'

/** Events of calendar pages: each has its section, who holds it a profile, and its times can be and fit together. */
export function checkEvents(pairs: readonly Pair[]): Finding[] {
  const communities = pairs.filter(({ original }) => original.fields.type === 'profile').map(({ ref }) => ref)
  return pairs.flatMap(({ original }) => {
    const { events, type } = original.fields
    if (!events) return []
    if (type !== 'calendar') return [finding('event-page', place(original, ['events']), { type: type ?? '' })]
    const sections = eventSections(original.blocks)
    return Object.entries(events).flatMap(([id, event]) => {
      const report: Report = (rule, fields, values) =>
        finding(rule, place(original, ['events', id, ...fields]), { event: id, ...values })
      return [
        ...checkSection(id, sections, report),
        ...checkCommunity(event, communities, report),
        ...checkTimes(event, report),
      ]
    })
  })
}

type Report = (rule: Rule, fields: readonly string[], values?: Finding['values']) => Finding

function checkSection(id: string, sections: ReadonlyMap<string, EventSection>, report: Report): Finding[] {
  const section = sections.get(id)
  if (!section)
    return [report('event-section-missing', [], { meant: nearest(id, [...sections.keys()]) ?? '' })]
  return [
    ...(section.hasFacts ? [] : [report('event-facts-missing', [])]),
    ...(section.description === undefined ? [report('event-text-missing', [])] : []),
  ]
}

function checkCommunity({ community }: EventEntry, known: readonly string[], report: Report): Finding[] {
  if (community === undefined || known.includes(community)) return []
  return [report('event-community', ['community'], { community, meant: nearest(community, known) ?? '' })]
}

/** What is wrong with an event's times; the first reason only, since the others follow from it. */
function checkTimes(event: EventEntry, report: Report): Finding[] {
  const { start, end, timezone, repeats, frequency } = event
  const wrong = (context: string, ...fields: string[]) => [report('event-dates', fields, { context })]
  if (frequency !== undefined) {
    const dated = (['start', 'end', 'timezone', 'repeats'] as const).find((name) => event[name] !== undefined)
    return dated ? wrong('both', dated) : []
  }
  if (start === undefined) return wrong('neither')
  if (end !== undefined && isDay(end) !== isDay(start)) return wrong('mixed', 'end')
  if (end !== undefined && (isDay(start) ? end < start : end <= start)) return wrong('endFirst', 'end')
  if (!isDay(start) && end === undefined) return wrong('noEnd', 'start')
  if (!isDay(start) && timezone === undefined) return wrong('noTimezone', 'start')
  return [...checkClock(event, report), ...(repeats ? checkRepeats(event, start, repeats, wrong) : [])]
}

function checkClock(event: EventEntry, report: Report): Finding[] {
  const { timezone } = event
  if (timezone === undefined) return []
  return (['start', 'end'] as const).flatMap((name) => {
    const time = event[name]
    if (time === undefined || isDay(time)) return []
    const { kind } = readClock(clockOf(time), timezone)
    if (kind === 'once') return []
    return report(kind === 'never' ? 'event-time-never' : 'event-time-twice', [name], { time, timezone })
  })
}

function checkRepeats(
  { end = '' }: EventEntry,
  start: string,
  { every, on, until }: NonNullable<EventEntry['repeats']>,
  wrong: (context: string, ...fields: string[]) => Finding[],
): Finding[] {
  const weekday = on === undefined ? undefined : weekdayOfMonth(on)
  const day = start.slice(0, 10)
  if (until !== undefined && until < end.slice(0, 10)) return wrong('untilFirst', 'repeats', 'until')
  if (weekday && every === 'week') return wrong('weekdayOfWeek', 'repeats', 'on')
  if (fitsRule({ every, ...(weekday && { on: weekday }) }, day)) return []
  return weekday ? wrong('startOffRule', 'start') : wrong('lateDay', 'start')
}

function place(page: Page, path: readonly PropertyKey[]) {
  return { file: page.file, ...page.at(path) }
}
