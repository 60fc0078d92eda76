import type { EventView } from './event-view.ts'

/** A calendar that one can subscribe to. */
export interface CalendarFile {
  /** The community whose events it has; none for that of all events. */
  name: string | undefined
  /** The language of the name, where that is not the reader's. */
  language: string | undefined
  /** Below the site's base. */
  url: string
  /** How many of its events have a date, and how many of those are examples. */
  dated: number
  examples: number
}

/** What a calendar page shows in a language. */
export interface CalendarView {
  events: readonly EventView[]
  /** That of all events first. */
  files: readonly CalendarFile[]
}

/** What a community's profile shows of its events. */
export interface CommunityCalendar {
  file: CalendarFile
  /** Those that have a date. */
  events: readonly EventView[]
  /** The calendar page, below the site's base. */
  page: string
}
