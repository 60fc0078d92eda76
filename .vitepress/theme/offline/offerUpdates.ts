import { show } from './notices.ts'

/**
 * Says that there is a new version when a new worker waits. It is never made to take over by itself. What is new on
 * a page needs none of this: pages come from the network whenever it is there. One that waited before is spoken of
 * only where a visit begins, so that who did not want it is left in peace.
 */
export function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // The first worker ever replaces nothing, and where the page is a copy there is nothing to be had now.
    if (!navigator.serviceWorker.controller || document.documentElement.dataset.copy) return
    show('offline-update')
  }
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => worker.state === 'installed' && offer())
  if (registration.waiting && !isOurs(document.referrer)) offer()
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
}

function isOurs(address: string): boolean {
  return address.startsWith(`${location.origin}/`)
}
