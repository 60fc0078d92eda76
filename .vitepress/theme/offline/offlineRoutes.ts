import type { Router } from 'vitepress'
import { keepPage } from './keepThisVisit.ts'

/**
 * Leaves pages that cannot be shown within the app to the browser, and so to the worker or the server: without a
 * network, where the copy says that it is one, and where a page's own file is gone because the site was published
 * anew. VitePress would say that there is no such page.
 */
export function offlineRoutes(router: Router): void {
  if (import.meta.env.SSR) return
  let first = true
  const beforeChange = router.onBeforeRouteChange
  router.onBeforeRouteChange = async (to) => {
    if ((await beforeChange?.(to)) === false) return false
    const isOther = new URL(to, location.href).pathname !== location.pathname
    if (first || !isOther || !(isOffline() && navigator.serviceWorker?.controller)) return
    location.assign(to)
    return false
  }
  const afterChange = router.onAfterRouteChange
  router.onAfterRouteChange = async (to) => {
    await afterChange?.(to)
    if (first) {
      first = false
      return
    }
    if (router.route.data.isNotFound) location.reload()
    else if (navigator.serviceWorker?.controller) await keepPage(location.href)
  }
}

function isOffline(): boolean {
  return !navigator.onLine || document.documentElement.dataset.copy !== undefined
}
