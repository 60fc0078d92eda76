import type { Router } from 'vitepress'

/** Calls `act` after each change of page but the first, by which the site's script takes over what is there. */
export function afterMoving(router: Router, act: (to: string) => void | Promise<void>): void {
  let isFirst = true
  const before = router.onAfterRouteChange
  router.onAfterRouteChange = async (to) => {
    await before?.(to)
    if (!isFirst) await act(to)
    isFirst = false
  }
}
