import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core'
import { enable as enableNavigationPreload } from 'workbox-navigation-preload'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, StaleWhileRevalidate, type Strategy } from 'workbox-strategies'
import { type Kind, kindOf } from '../../../core/offline/kind-of.ts'
import { cacheName, cachePrefix, isCacheOf } from '../../../core/offline/worker-settings.ts'
import { keptIn } from './keeping.ts'
import { offlineAnswer, pages } from './pages.ts'
import { indexParts, newest } from './search.ts'
import { settings, worker } from './settings.ts'

const { base, kept } = settings
setCacheNameDetails({ prefix: cachePrefix, suffix: base })
precacheAndRoute([...kept], { cleanURLs: false, directoryIndex: '' })
enableNavigationPreload()
// So that the visit that brought the worker is kept too. A later worker waits until it is asked to take over.
clientsClaim()

const assets = keptIn('assets')
const strategies: Record<Kind, Strategy> = {
  page: pages,
  asset: new CacheFirst(assets),
  file: new StaleWhileRevalidate(assets),
  manifest: newest,
  index: indexParts,
}

for (const [kind, strategy] of Object.entries(strategies)) {
  registerRoute(({ url, sameOrigin, request, event }) => {
    // Who asks past all caches wants to know what the server has; a range is a part, never kept.
    if (!sameOrigin || request.cache === 'no-store' || request.headers.has('range')) return false
    // A page is what a reader goes to, or what a page asks to keep; not an endpoint whose address looks like one.
    const isVisit = request.mode === 'navigate' || event.type === 'message'
    const found = kindOf(url.pathname, settings)
    if (found === 'page' && !isVisit) return false
    return kind === (found === 'index' && request.cache === 'reload' ? 'manifest' : found)
  }, strategy)
}

setCatchHandler(async ({ request, url }) =>
  request.mode === 'navigate' && url ? offlineAnswer(url.pathname) : Response.error(),
)

worker.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void worker.skipWaiting()
})

worker.addEventListener('activate', (event) => event.waitUntil(dropOldCaches()))

async function dropOldCaches(): Promise<void> {
  const now = new Set([
    cacheNames.precache,
    ...(['pages', 'assets', 'search'] as const).map((holds) => cacheName(holds, base)),
  ])
  for (const name of await caches.keys()) {
    if (isCacheOf(name, base) && !now.has(name)) await caches.delete(name)
  }
}
