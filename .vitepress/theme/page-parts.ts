import { type App, type Component, defineAsyncComponent } from 'vue'

const checklist = () => import('./components/checklists/checklist-parts.ts')
const events = () => import('./components/events/event-parts.ts')

/** The large components that pages may name in their Markdown; each comes as a file of its own. */
const parts: Record<string, () => Promise<Component | { default: Component }>> = {
  CheckItem: async () => (await checklist()).CheckItem,
  CheckPanel: async () => (await checklist()).CheckPanel,
  CheckProgress: async () => (await checklist()).CheckProgress,
  CommunityCalendar: async () => (await events()).CommunityCalendar,
  CommunityDirectory: () => import('./components/communities/CommunityDirectory.vue'),
  ContactCard: () => import('./components/communities/ContactCard.vue'),
  CoverageReport: () => import('./components/coverage/CoverageReport.vue'),
  EntryFacts: () => import('./components/entries/EntryFacts.vue'),
  EntryFilter: () => import('./components/entries/EntryFilter.vue'),
  EventCalendar: async () => (await events()).EventCalendar,
  EventCalendarFiles: async () => (await events()).EventCalendarFiles,
  EventFacts: async () => (await events()).EventFacts,
  FactsList: () => import('./components/facts/FactsList.vue'),
  GlossaryDownloads: () => import('./components/glossary/GlossaryDownloads.vue'),
  GlossaryList: () => import('./components/glossary/GlossaryList.vue'),
  LetterIndex: () => import('./components/ways/LetterIndex.vue'),
  ListDownloads: () => import('./components/open-data/ListDownloads.vue'),
  NextReviews: () => import('./components/page/NextReviews.vue'),
  OpenDataCatalogue: () => import('./components/open-data/OpenDataCatalogue.vue'),
  OpenDataLists: () => import('./components/open-data/OpenDataLists.vue'),
  SearchPage: () => import('./components/search/SearchPage.vue'),
  TagOverview: () => import('./components/ways/TagOverview.vue'),
  TagPage: () => import('./components/ways/TagPage.vue'),
}

const loading = new Set<Promise<unknown>>()

export function registerParts(app: App): void {
  for (const [name, load] of Object.entries(parts)) app.component(name, defineAsyncComponent(noted(load)))
}

function noted<Part>(load: () => Promise<Part>): () => Promise<Part> {
  if (import.meta.env.SSR) return load
  return () => {
    const part = load()
    loading.add(part)
    return part
  }
}

/** Resolves when Vue has taken over the parts of the page that it has begun with, or they could not be fetched. */
export async function partsTakenOver(): Promise<void> {
  // One that comes with another is reached too.
  for (const part of loading) await part.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve))
}
