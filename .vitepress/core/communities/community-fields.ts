import * as z from 'zod'
import type { Rule } from '../findings/rules.ts'
import { date, mail, text, webAddress } from '../pages/field-types.ts'
import { isCountryCode } from '../places/country-codes.ts'
import { channelOf } from './channel.ts'
import { meetings } from './meeting.ts'
import { type NetworkId, networkIds } from './networks.ts'

/** What a community is: the words are in locales/<language>/lists.json. */
export const communityKinds = ['network', 'local-group', 'interest-group', 'partner'] as const

/** Whether a community is at work, as far as anybody has looked. */
export const activities = ['active', 'not-checked', 'ended'] as const

const country = text.refine(isCountryCode, { params: { rule: 'country-unknown' satisfies Rule } })

/** A handle or an address; `channelOf` makes one address of either. */
const channel = (network: NetworkId) =>
  text.refine((value) => channelOf(network, value) !== undefined, {
    params: { rule: 'channel-unknown' satisfies Rule },
  })

const channels = Object.fromEntries(networkIds.map((id) => [id, channel(id)])) as Record<
  NetworkId,
  ReturnType<typeof channel>
>

/** What the front matter of a community's profile says beside what every page does. */
export const communityFields = {
  kind: z.enum(communityKinds).optional(),
  activity: z.enum(activities).optional(),
  country: z.array(country).min(1).optional(),
  meets: z.array(z.enum(meetings)).min(1).optional(),
  location: text.optional(),
  founded: z.int().min(1500).max(2100).optional(),
  checked: date.optional(),
  website: webAddress.optional(),
  contact_email: mail.optional(),
  featured: z.boolean().optional(),
  social: z.strictObject(channels).partial().optional(),
  contact: z.array(z.strictObject({ name: text, text: text.optional(), mail: mail.optional() })).optional(),
}
