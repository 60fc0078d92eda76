/** What the page shows: the queue of a language, or one page or namespace to work on. */
export type Route = { view: 'queue'; language?: string } | { view: 'work'; language: string; name: string }

/** Reads what stands after `#` in the address: `#/sv`, `#/sv/page/guides/meetings`, `#/sv/strings/common`. */
export function readRoute(hash: string): Route {
  const [language = '', kind = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  const code = decoded(language)
  const name = rest.map(decoded).join('/')
  if (code !== '' && name !== '' && (kind === 'page' || kind === 'strings')) {
    return { view: 'work', language: code, name: `${kind} ${name}` }
  }
  return { view: 'queue', ...(code !== '' && { language: code }) }
}

/** The address of a view, from `#`. */
export function routeAddress(route: Route): string {
  if (route.view === 'queue') return `#/${encodeURIComponent(route.language ?? '')}`
  const at = route.name.indexOf(' ')
  const name = route.name
    .slice(at + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return `#/${encodeURIComponent(route.language)}/${route.name.slice(0, at)}/${name}`
}

/** As it is where a `%` in it is no code of a sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
