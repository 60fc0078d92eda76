import type { WorkerSettings } from '../../core/offline/worker-settings.ts'
import { isOffline, type Site } from '../../core/site/site.ts'
import { type BundledScript, bundleScript } from '../bundle-script.ts'

/** The service worker that a site has: where the settings turn the offline mode off, one that takes it all away. */
export function workerOf(site: Site): 'worker' | 'remove' {
  return isOffline(site) ? 'worker' : 'remove'
}

/**
 * The service worker as one file with all that it needs, Workbox too, which would fetch itself from another host
 * where it is not bundled.
 */
export function bundleWorker(name: 'worker' | 'remove', settings: WorkerSettings): Promise<BundledScript> {
  return bundleScript(`offline/worker/${name}.ts`, {
    format: 'iife',
    define: { tingwallOffline: JSON.stringify(settings), 'process.env.NODE_ENV': '"production"' },
  })
}

/** The files whose code the worker of a site holds. */
export async function workerModules(site: Site): Promise<readonly string[]> {
  const none = { base: '/', siteName: '', languages: [], kept: [], wholeIndex: false }
  return (await bundleWorker(workerOf(site), none)).modules
}
