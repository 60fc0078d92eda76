import { CacheExpiration } from 'workbox-expiration'
import { isCacheOf } from '../../../core/offline/worker-settings.ts'
import { settings, worker } from './settings.ts'

// Where a site turns the offline mode off, browsers that have its worker find this one at the same address.
worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(removeAll()))

/** Takes away what was kept, its dates and the worker itself. Nothing is reloaded: open pages go on as they are. */
async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!isCacheOf(name, settings.base)) continue
    await caches.delete(name)
    await new CacheExpiration(name, { maxEntries: 1 }).delete()
  }
  await worker.registration.unregister()
}
