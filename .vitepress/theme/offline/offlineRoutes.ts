import type { Router } from 'vitepress'
import { afterMoving } from '../composables/afterMoving.ts'
import { keepPage } from './keepThisVisit.ts'

/**
 * Without a network leaves pages to the browser, and so to the worker, whose copy says that it is one; VitePress
 * would say that there is no such page. With one, keeps what was visited within the app.
 */
export function offlineRoutes(router: Router): void {
  const beforeChange = router.onBeforeRouteChange
  router.onBeforeRouteChange = async (to) => {
    if ((await beforeChange?.(to)) === false) return false
    const isOther = new URL(to, location.href).pathname !== location.pathname
    // The first page has no component before it.
    if (!router.route.component || !isOther || !(isOffline() && navigator.serviceWorker?.controller)) return
    location.assign(to)
    return false
  }
  afterMoving(router, async () => {
    if (!router.route.data.isNotFound && navigator.serviceWorker?.controller) await keepPage(location.href)
  })
}

function isOffline(): boolean {
  return !navigator.onLine || document.documentElement.dataset.copy !== undefined
}
