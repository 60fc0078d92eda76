import type { Pair } from '../pages/page.ts'
import { pageIn } from '../pages/page.ts'
import { sequenceOf, type When, whenOf } from './event.ts'
import type { EventEntry } from './event-fields.ts'
import { eventSections } from './event-sections.ts'

/** Who holds an event. */
export interface Organiser {
  ref: string
  /** In the words of its profile, which need not be in the reader's language. */
  name: string
  language: string
  url: string
}

/** An event in the words of a language. */
export interface EventView {
  /** Its anchor, the same in every language. */
  id: string
  name: string
  description: string | undefined
  /** The language of its name and description, where that is not the reader's. */
  language: string | undefined
  /** The language of its name, where that is another than of the rest: `Scotland Civic Tech Summit`. */
  nameLanguage: string | undefined
  /** The page and the anchor of its section, below the site's base. */
  url: string
  kind: EventEntry['kind']
  when: When
  state: NonNullable<EventEntry['state']>
  /** True for one that only shows what an event looks like. */
  example: boolean
  sequence: number
  organiser: Organiser | undefined
  online: boolean
  country: string | undefined
  address: string | undefined
  website: string | undefined
  languages: readonly string[]
  cost: EventEntry['cost'] | undefined
  /** The file for a calendar program, below the site's base; none without a date. */
  file: string | undefined
}

/** What an event's words lead to in a language. */
export interface EventPlaces {
  /** The address of a calendar page. */
  urlOf(pair: Pair): string
  organiser(ref: string): Organiser | undefined
  fileOf(id: string): string
}

/**
 * The events of a calendar page in a language, as its front matter has them in order. Where the page or a section is
 * not in that language, the event has the original's words. One that is not whole is left out.
 */
export function eventViews(pair: Pair, language: string, places: EventPlaces): EventView[] {
  const { original } = pair
  const page = pageIn(pair, language) ?? original
  const sections = eventSections(page.blocks)
  const inOriginal = eventSections(original.blocks)
  return Object.entries(original.fields.events ?? {}).flatMap(([id, entry]) => {
    const own = sections.get(id)
    const section = own ?? inOriginal.get(id)
    const when = whenOf(entry)
    if (!section || !when) return []
    const shown = own ? page.language : original.language
    const { kind, state = 'planned', example = false, community, online = false, languages = [] } = entry
    return {
      id,
      name: section.name,
      description: section.description,
      language: shown === language ? undefined : shown,
      nameLanguage: section.nameLanguage ?? (shown === language ? undefined : shown),
      url: `${places.urlOf(pair)}#${id}`,
      kind,
      when,
      state,
      example,
      sequence: sequenceOf(entry),
      organiser: community === undefined ? undefined : places.organiser(community),
      online,
      country: entry.country,
      address: entry.address,
      website: entry.website === undefined ? undefined : new URL(entry.website).href,
      languages,
      cost: entry.cost,
      file: when.kind === 'regular' ? undefined : places.fileOf(id),
    }
  })
}
