/** An address that moved; both begin with `/` below the site's base and are not percent-encoded. */
export interface Redirect {
  from: string
  to: string
}

/** No space, control sign, quote, `\\`, `%`, `?` or `#`: nothing that ends an address or means more to a server. */
const plain = /^\/(?!\/)[^\s\p{C}"'<>\\%?#]*$/u

/** @throws Error where an address has a sign that may mean something to a server; the new one may have an anchor. */
export function checkRedirect({ from, to }: Redirect): void {
  if ([from, to.replace('#', '')].every((address) => plain.test(address))) return
  throw new Error(
    `The redirect from ${JSON.stringify(from)} to ${JSON.stringify(to)} needs addresses within the site, ` +
      'which begin with one slash and have no spaces, quotes or any of < > \\ % ? and #.',
  )
}

/** An address below the base, percent-encoded, as a request or a header has it; the base is encoded already. */
export function encodedAddress(url: string, base: string): string {
  return base + encodeURI(url.slice(1))
}

/** The new address as a server's settings have it: without `$`, with which servers name variables. */
export function locationOf({ to }: Redirect, base: string): string {
  return encodedAddress(to, base).replaceAll('$', '%24')
}
