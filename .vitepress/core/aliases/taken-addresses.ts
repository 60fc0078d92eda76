import type { Addresses } from '../pages/addresses.ts'
import type { Pair } from '../pages/page.ts'
import { pageUrl } from '../pages/urls.ts'
import type { Site } from '../site/site.ts'
import { addressKey } from './alias.ts'

/** Whose each address of the site is now, by `addressKey`: a file, or the address itself where it has none. */
export function takenAddresses(
  pairs: readonly Pair[],
  addresses: Addresses,
  made: readonly string[],
  site: Site,
): ReadonlyMap<string, string> {
  const notFound = site.languages.map(({ code }) => pageUrl(code, '404'))
  const ofPages = pairs.flatMap(({ ref, original }) =>
    [...(addresses.get(ref)?.values() ?? [])].map((address): [string, string] => [
      addressKey(address.url),
      address.kind === 'page' ? address.page.file : original.file,
    ]),
  )
  return new Map([
    ...[...made, ...notFound].map((url): [string, string] => [addressKey(url), url]),
    ...ofPages,
  ])
}
