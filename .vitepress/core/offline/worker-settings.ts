/** What a build tells the service worker of its site. */
export interface WorkerSettings {
  /** The site's sub-path with slashes at both ends; the worker minds nothing outside. */
  base: string
  siteName: string
  /** The codes of the site's languages, the first one first. */
  languages: readonly string[]
  /** What is kept from the start. `revision` is null where the address changes with the content. */
  kept: readonly { url: string; revision: string | null }[]
  /** Whether the whole search index is fetched once the search was used, not only the parts that were needed. */
  wholeIndex: boolean
}

/** The worker's file below the site's base. Its name stays: a browser looks there for the next one. */
export const workerFile = 'offline-worker.js'

/** The page that stands for one that was never visited, below the site's base; with its ending, so that no server redirects. */
export function offlinePage(language: string): string {
  return `${language}/offline.html`
}

/** How many entries each cache holds at most, and for how many days. */
export const limits = {
  pages: { entries: 60, days: 30 },
  assets: { entries: 200, days: 60 },
  // More than the files of a whole index that is kept; those of an older one go when there is a newer.
  search: { entries: 600, days: 60 },
} as const

/** The name of a cache; sites on one origin have the same storage, so the site's sub-path is part of it. */
export function cacheName(holds: keyof typeof limits, base: string): string {
  return `${cachePrefix}-${holds}-${base}`
}

export const cachePrefix = 'tingwall'

/** Whether a cache is of the site below `base`, from whichever version of it. */
export function isCacheOf(name: string, base: string): boolean {
  return name.startsWith(`${cachePrefix}-`) && name.slice(name.indexOf('/')) === base
}
