import type { FrontMatter } from '../pages/front-matter.ts'
import type { Page } from '../pages/page.ts'
import { type Channel, channelOf } from './channel.ts'
import type { activities, communityKinds } from './community-fields.ts'
import { type Meeting, whereabouts } from './meeting.ts'
import { networkIds } from './networks.ts'

export type CommunityKind = (typeof communityKinds)[number]
export type Activity = (typeof activities)[number]

/** What the home page says of a community. */
export interface CommunityBrief {
  title: string
  description: string
  url: string
  /** The language that its words are in. */
  shown: string
  tags: string[]
}

/** A community as the directory and its own page show it: everything read, nothing as it was written. */
export interface Community extends CommunityBrief {
  featured: boolean
  kind: CommunityKind | undefined
  activity: Activity
  countries: string[]
  place: string | undefined
  meets: Meeting[]
  founded: number | undefined
  /** When its contact details were compared with the source. */
  checked: string | undefined
  website: string | undefined
  mail: string | undefined
  /** Whom to write to about what. */
  contacts: NonNullable<FrontMatter['contact']>
  channels: Channel[]
}

/** What a profile's page says of its community; `url` is where it is read. What nobody has said of it is not checked. */
export function communityOf({ fields, language }: Page, url: string): Community {
  return {
    ...briefOf({ fields, language }, url),
    featured: fields.featured ?? false,
    kind: fields.kind,
    activity: fields.activity ?? 'not-checked',
    countries: fields.country ?? [],
    ...whereabouts(fields.location, fields.meets),
    founded: fields.founded,
    checked: fields.checked,
    website: fields.website,
    mail: fields.contact_email,
    contacts: fields.contact ?? [],
    channels: networkIds.flatMap((network) => {
      const written = fields.social?.[network]
      return (written !== undefined && channelOf(network, written)) || []
    }),
  }
}

/** The few words of a card on the home page. */
export function briefOf(
  { fields, language }: Pick<Page, 'fields' | 'language'>,
  url: string,
): CommunityBrief {
  const { title, description, tags = [] } = fields
  return { title, description, url, shown: language, tags }
}
