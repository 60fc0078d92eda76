import type { EventView } from '../../core/events/event-view.ts'
import { icalRule } from '../../core/events/repeat-rule.ts'
import type { OpenList, Row } from '../../core/open-data/open-list.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import { nameOf } from '../events/calendar-files.ts'
import { calendarPairs, eventsIn } from '../events/event-places.ts'
import type { Library } from '../library.ts'

/** Every event, and what is held regularly without a known date. An example says that it is one. */
export function eventsList(library: Library, site: Site): OpenList {
  return {
    id: 'events',
    ref: calendarPairs(library)[0]?.ref ?? 'events',
    columns: [
      { name: 'id', type: 'string', required: true },
      { name: 'name', type: 'string', required: true },
      { name: 'description', type: 'string' },
      { name: 'language', type: 'string', required: true },
      { name: 'kind', type: 'string', required: true },
      { name: 'state', type: 'string', required: true },
      { name: 'example', type: 'boolean', required: true },
      { name: 'community', type: 'string' },
      { name: 'start', type: 'string' },
      { name: 'end', type: 'string' },
      { name: 'timezone', type: 'string' },
      { name: 'repeats', type: 'string' },
      { name: 'frequency', type: 'string' },
      { name: 'online', type: 'boolean', required: true },
      { name: 'country', type: 'string' },
      { name: 'address', type: 'string' },
      { name: 'event_languages', type: 'strings' },
      { name: 'cost', type: 'string' },
      { name: 'website', type: 'uri' },
      { name: 'page', type: 'uri', required: true },
      { name: 'calendar', type: 'uri' },
    ],
    rows: (language) => eventsIn(library, language).map((event) => rowOf(event, language, library, site)),
  }
}

function rowOf(event: EventView, language: string, library: Library, site: Site): Row {
  const { when } = event
  const dated = when.kind === 'regular' ? undefined : when
  return {
    id: event.id,
    name: nameOf(event, library.words(language)),
    description: event.description,
    language: event.language ?? language,
    kind: event.kind,
    state: event.state,
    example: event.example,
    community: event.organiser?.ref,
    start: dated?.start,
    end: dated?.end,
    timezone: when.kind === 'times' ? when.timezone : undefined,
    repeats: dated?.repeats && icalRule(dated.repeats, dated.start, dated.repeats.until?.replaceAll('-', '')),
    frequency: when.kind === 'regular' ? when.frequency : undefined,
    online: event.online,
    country: event.country,
    address: event.address,
    event_languages: event.languages.length > 0 ? event.languages : undefined,
    cost: event.cost,
    website: event.website,
    page: fullUrl(site.address, event.url),
    calendar: event.file === undefined ? undefined : fullUrl(site.address, event.file),
  }
}
