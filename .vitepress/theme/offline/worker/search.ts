import type { WorkboxPlugin } from 'workbox-core/types.js'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { filesOfIndex } from '../../../core/offline/index-files.ts'
import { savesData } from '../../../core/offline/saves-data.ts'
import { cacheName } from '../../../core/offline/worker-settings.ts'
import { keptIn } from './keeping.ts'
import { settings, worker } from './settings.ts'

const kept = keptIn('search')

/** The parts of the index, which have its hash in their address and never change. */
export const indexParts = new CacheFirst(kept)

const afterManifest: WorkboxPlugin = {
  async cacheDidUpdate({ newResponse, event }) {
    const index = filesOfIndex(await newResponse.clone().text())
    if (!index) return
    await dropOthers(index.hash)
    if (!settings.wholeIndex || savesData(worker.navigator)) return
    for (const file of index.files) {
      const address = `${settings.base}search-index/${file}?v=${index.hash}`
      // One after the other, so that whatever the reader waits for comes first; what fails is fetched when needed.
      await indexParts.handle({ request: new Request(address, { priority: 'low' }), event }).catch(() => {})
    }
  },
}

/** The manifest, which says which index is the newest, and what a reader asked for anew. */
export const newest = new NetworkFirst({
  networkTimeoutSeconds: 4,
  ...kept,
  plugins: [...kept.plugins, afterManifest],
})

/** Parts of older indexes are of no use beside a newer manifest. */
async function dropOthers(hash: string): Promise<void> {
  const cache = await caches.open(cacheName('search', settings.base))
  for (const request of await cache.keys()) {
    const version = new URL(request.url).searchParams.get('v')
    if (version !== null && version !== hash) await cache.delete(request)
  }
}
