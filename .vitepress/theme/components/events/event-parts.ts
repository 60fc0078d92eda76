import '../../i18n/words/events.ts'
import '../../i18n/words/lists.ts'

/** What pages with events name in their Markdown; one file, so that a page fetches them at once. */
export { default as CommunityCalendar } from './CommunityCalendar.vue'
export { default as EventCalendar } from './EventCalendar.vue'
export { default as EventCalendarFiles } from './EventCalendarFiles.vue'
export { default as EventFacts } from './EventFacts.vue'
