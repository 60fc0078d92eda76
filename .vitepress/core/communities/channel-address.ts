/**
 * A web address with or without its `https://`; undefined where the text is none, has another scheme, a port or a
 * name and password in it. Without a scheme it is an address where it begins with one of `hosts`, or has a path.
 */
export function asAddress(written: string, hosts: readonly string[] = []): URL | undefined {
  const hasScheme = /^https?:\/\//i.test(written)
  if (!hasScheme && !beginsWithHost(written, hosts)) return undefined
  const whole = hasScheme ? written : `https://${written}`
  if (!URL.canParse(whole)) return undefined
  const address = new URL(whole)
  if (address.username || address.password || address.port) return undefined
  return isPublicHost(address.hostname) ? address : undefined
}

/** A name of the public web: letters, digits and hyphens between dots, ending in letters; no number, no local name. */
export function isPublicHost(host: string): boolean {
  return /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i.test(
    host,
  )
}

function beginsWithHost(written: string, hosts: readonly string[]): boolean {
  const [start = '', ...path] = written.toLowerCase().split('/')
  if (hosts.some((host) => start === host || start.endsWith(`.${host}`))) return true
  return path.length > 0 && isPublicHost(start)
}

/** A host without what a service has before it for phones and languages: `www.`, `m.`, `se.`, `sv-se.`. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(?:www|m|mobile|[a-z]{2}(?:-[a-z]{2})?)\.(?=.+\.)/, '')
}
