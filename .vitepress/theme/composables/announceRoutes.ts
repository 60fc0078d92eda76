import type { Router } from 'vitepress'
import { nextTick } from 'vue'
import { afterMoving } from './afterMoving.ts'
import { decodeHash } from './decodeHash.ts'

/**
 * After a change of page the focus moves to its heading, or to the section that the address names, so that a
 * screen reader says where one is and the next Tab begins there. VitePress itself leaves the focus behind.
 */
export function announceRoutes(router: Router): void {
  afterMoving(router, async (to) => {
    await nextTick()
    const id = decodeHash(new URL(to, location.href).hash)
    const target = (id && document.getElementById(id)) || document.querySelector<HTMLElement>('main h1')
    if (!target) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  })
}
