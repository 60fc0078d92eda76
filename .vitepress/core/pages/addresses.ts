import { addressKey } from '../aliases/alias.ts'
import type { Site } from '../site/site.ts'
import { type Page, type Pair, pageIn } from './page.ts'
import { pageUrl } from './urls.ts'

/** Where a pair is read in one language: at its own page, or at a stand-in that shows the original. */
export type Address =
  | { kind: 'page'; language: string; url: string; page: Page }
  | { kind: 'stand-in'; language: string; url: string; path: string; exempt: boolean }

/** Every pair's address in every language, by ref and then language. */
export type Addresses = ReadonlyMap<string, ReadonlyMap<string, Address>>

/**
 * Gives each pair an address in each language of the site. Where the page is missing the address is that of
 * the original with the language changed, so that a link or a change of language never leads to a 404.
 */
export function addressesOf(pairs: readonly Pair[], site: Site): Addresses {
  // An old address leads to its page, though nothing else is there.
  const taken = new Set(
    pairs.flatMap((pair) =>
      [pair.original, ...pair.translations.values()]
        .flatMap(({ url, fields }) => [url, ...(fields.aliases ?? [])])
        .map(addressKey),
    ),
  )
  return new Map(
    pairs.map((pair) => [
      pair.ref,
      new Map(site.languages.map(({ code }) => [code, addressIn(pair, code, taken)])),
    ]),
  )
}

/** True where the original says in `languages` that it is deliberately not translated into this language. */
export function isExempt(pair: Pair, language: string): boolean {
  return pair.original.fields.languages?.includes(language) === false
}

function addressIn(pair: Pair, language: string, taken: ReadonlySet<string>): Address {
  const page = pageIn(pair, language)
  if (page) return { kind: 'page', language, url: page.url, page }
  const free = pageUrl(language, pair.original.path)
  const path = taken.has(addressKey(free))
    ? `${pair.original.path}-${pair.original.language}`
    : pair.original.path
  return { kind: 'stand-in', language, url: pageUrl(language, path), path, exempt: isExempt(pair, language) }
}
