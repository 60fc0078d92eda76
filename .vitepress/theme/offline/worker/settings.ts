import type { WorkerSettings } from '../../../core/offline/worker-settings.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build: config/offline/bundle-worker.ts. */
declare const tingwallOffline: WorkerSettings

export const worker = self
export const settings = tingwallOffline
