import type { Router } from 'vitepress'
import { nextTick } from 'vue'
import { startPage } from '../page-script/start.ts'
import { readyEvent } from '../page-script/wake.ts'

/** Lets what each page does without Vue go along when the page changes. */
export function followRoutes(router: Router): void {
  const page = startPage()
  // Vue sets every attribute as it was built when it takes the page over.
  addEventListener(readyEvent, page.arrive, { once: true })
  const before = router.onBeforeRouteChange
  const after = router.onAfterRouteChange
  router.onBeforeRouteChange = (to) => {
    page.leave()
    return before?.(to)
  }
  router.onAfterRouteChange = async (to) => {
    await after?.(to)
    await nextTick()
    page.arrive()
  }
}
