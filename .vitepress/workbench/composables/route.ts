import { ref } from 'vue'
import { type Route, readRoute, routeAddress } from '../logic/route.ts'

/** What is shown, as the address says. */
export const route = ref<Route>(readRoute(location.hash))

addEventListener('hashchange', () => {
  route.value = readRoute(location.hash)
})

/** Shows another view; the way back leads here again. */
export function goTo(next: Route): void {
  location.hash = routeAddress(next)
}
