import type { Router } from 'vitepress'
import { afterMoving } from './afterMoving.ts'

/**
 * What the router does not know is asked of the server, which knows where an old address leads and has pages that
 * came after this one was loaded, or under another name; only what it does not know either is a page that is not there.
 */
export function loadUnknown(router: Router): void {
  afterMoving(router, () => {
    if (router.route.data.isNotFound) location.reload()
  })
}
