import { savesData } from '../../core/offline/saves-data.ts'

/**
 * Has the worker keep what this page was made of before there was a worker, and the start page in its language. All
 * but the start page comes from the browser's own cache or is only compared with the server's.
 */
export async function keepThisVisit(home: string): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  await keep([location.href, ...(savesData(navigator) ? [] : [home]), ...loaded])
}

/** Has the worker keep a page whose text came without its HTML. */
export async function keepPage(address: string): Promise<void> {
  await keep([address])
}

/** Workbox's own message: https://developer.chrome.com/docs/workbox/modules/workbox-routing */
async function keep(urlsToCache: string[]): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}
