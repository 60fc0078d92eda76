import type { MadeEntry } from './made-entry.ts'
import { oncePerLibrary } from './once-per-library.ts'
import { type Entry, pageContexts } from './page-contexts.ts'
import { tagPages } from './tags/tag-pages.ts'
import { wholePages } from './whole-view/whole-pages.ts'

/** Every page of the site that VitePress asks about: written ones and stand-ins, and those that are made. */
export interface SitePages {
  entries: ReadonlyMap<string, Entry>
  made: ReadonlyMap<string, MadeEntry>
}

/** Gives them by their files below docs/; made once for each library. */
export const sitePages = oncePerLibrary((library, site): SitePages => {
  const entries = pageContexts(library, site)
  return {
    entries,
    made: new Map([...tagPages(library, site, entries), ...wholePages(library, site, entries)]),
  }
})
