import type { Router } from 'vitepress'
import { nextTick } from 'vue'

/**
 * Leaves the reader where they are when the site's script takes over a page that is being read: the browser has gone
 * to the section of the address long before. VitePress 1.6.4 scrolls there, or to the top, after its first page is
 * loaded, in the next frame at the latest.
 */
export function keepPlace(router: Router): void {
  const { go } = router
  router.go = async (...to) => {
    router.go = go
    const { scrollTo } = window
    window.scrollTo = () => {}
    await go(...to)
    await nextTick()
    requestAnimationFrame(() => {
      window.scrollTo = scrollTo
    })
  }
}
