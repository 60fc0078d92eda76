import * as z from 'zod'
import type { Rule } from '../findings/rules.ts'
import { date, id, webAddress } from '../pages/field-types.ts'
import { isCountryCode } from '../places/country-codes.ts'
import { entryCosts, entryKinds, entryStates } from './entry-values.ts'
import { licences } from './licences.ts'

/** A country or a part of one, `SE` or `GB-SCT`, or the EU, for which ISO 3166 keeps `EU`. */
const place = z.string().refine((code) => isCountryCode(code) || code === 'EU', {
  params: { rule: 'country-unknown' satisfies Rule },
})
/** A language by its code, or `many` where there are more than are named. */
const entryLanguage = z.union([z.literal('many'), z.string().regex(/^[a-z]{2,3}$/)])

const entry = z.strictObject({
  kind: z.enum(entryKinds).optional(),
  country: z.array(place).min(1).optional(),
  website: webAddress.optional(),
  licence: z.enum(licences).optional(),
  cost: z.enum(entryCosts).optional(),
  languages: z.array(entryLanguage).min(1).optional(),
  /** The year. */
  began: z.number().int().min(1800).max(2200).optional(),
  state: z.enum(entryStates).optional(),
  tags: z.array(id).min(1).optional(),
  /** When somebody last looked it up. */
  checked: date.optional(),
})

/** What is said of a case, an initiative or a resource that is the same in every language. */
export type Entry = z.infer<typeof entry>
export type EntryField = keyof Entry

/** What a page that lists cases, initiatives or resources says of each of them, by the anchor of its section. */
export const entryFields = { entries: z.record(id, entry).optional() }
