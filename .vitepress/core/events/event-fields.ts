import * as z from 'zod'
import type { Rule } from '../findings/rules.ts'
import { date, id, isRealDate, text, webAddress } from '../pages/field-types.ts'
import { isCountryCode } from '../places/country-codes.ts'
import { isLocalTime, isTimezone } from './local-time.ts'
import { intervals, weekdayOfMonth } from './repeat-rule.ts'

/** The kinds of event that the sources name; the words of each are in locales/<language>/events.json. */
export const eventKinds = [
  'summit',
  'meetup',
  'hackathon',
  'policy-session',
  'video-call',
  'workshop',
] as const
export const eventStates = ['planned', 'moved', 'cancelled'] as const
export const frequencies = ['yearly', 'monthly', 'not-stated'] as const
export const costs = ['free', 'fee'] as const

const byRule = (rule: Rule) => ({ params: { rule } })

const time = text.refine((value) => isLocalTime(value) || isRealDate(value), byRule('event-time'))

const event = z.strictObject({
  kind: z.enum(eventKinds),
  /** The ref of the profile of who holds it. */
  community: id.optional(),
  /** A time on the place's clock, `2027-03-02T18:00`, or a whole day, `2027-03-02`. */
  start: time.optional(),
  end: time.optional(),
  timezone: text.refine(isTimezone, byRule('event-timezone')).optional(),
  repeats: z
    .strictObject({
      every: z.enum(intervals),
      on: text.refine((words) => weekdayOfMonth(words) !== undefined, byRule('event-weekday')).optional(),
      until: date.optional(),
    })
    .optional(),
  /** How often something is held of which no date is known. */
  frequency: z.enum(frequencies).optional(),
  online: z.boolean().optional(),
  country: text.refine(isCountryCode, byRule('country-unknown')).optional(),
  address: text.optional(),
  website: webAddress.optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .optional(),
  cost: z.enum(costs).optional(),
  state: z.enum(eventStates).optional(),
  /** How many times it has been moved, so that calendars take the latest. */
  moves: z.int().min(1).max(99).optional(),
  example: z.boolean().optional(),
})

/** What the front matter says of one event. */
export type EventEntry = z.infer<typeof event>

/** What a calendar page says of each event, by the anchor of its section. */
export const eventFields = {
  events: z.record(id, event).optional(),
}
