import { tabStore } from '../composables/kept.ts'

/** The token that opens the server: from the address, which it is then taken off, else as this tab has kept it. */
export function takeToken(): string {
  const address = new URL(location.href)
  const given = address.searchParams.get('token')
  if (given === null) return tabStore.get('token') ?? ''
  tabStore.set('token', given)
  address.searchParams.delete('token')
  history.replaceState(history.state, '', address)
  return given
}
