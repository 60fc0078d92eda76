import type { Redirect } from '../hosting/redirects.ts'
import type { Addresses } from '../pages/addresses.ts'
import { type Pair, pageIn } from '../pages/page.ts'
import type { Site } from '../site/site.ts'
import { addressKey, languageOfAddress } from './alias.ts'
import { takenAddresses } from './taken-addresses.ts'

/** An old address of a page and the one that it has now. */
export interface PageRedirect extends Redirect {
  /** The language of the address. */
  language: string
  /** The page's title, and its language where it is not that of the address. */
  title: string
  titleLanguage: string
}

/**
 * Every old address with the page's address now, sorted. Where the page is not in a language its stand-in has moved
 * along with the original, so that the original's old addresses count there too. What `checkAliases` finds fault
 * with is left out.
 */
export function redirectsOf(
  pairs: readonly Pair[],
  addresses: Addresses,
  made: readonly string[],
  site: Site,
): PageRedirect[] {
  const known = new Set(takenAddresses(pairs, addresses, made, site).keys())
  const redirects: PageRedirect[] = []
  const add = (from: string, to: string, language: string, { original }: Pair, page = original) => {
    if (languageOfAddress(from) !== language || known.has(addressKey(from))) return
    known.add(addressKey(from))
    redirects.push({ from, to, language, title: page.fields.title, titleLanguage: page.language })
  }
  for (const pair of pairs) {
    for (const page of [pair.original, ...pair.translations.values()]) {
      for (const alias of page.fields.aliases ?? []) add(alias, page.url, page.language, pair, page)
    }
  }
  // After all that is written down, which comes first.
  for (const pair of pairs) {
    for (const { code } of site.languages) {
      const there = pageIn(pair, code) ? undefined : addresses.get(pair.ref)?.get(code)
      const { language, fields } = pair.original
      for (const alias of there ? (fields.aliases ?? []) : []) {
        if (languageOfAddress(alias) !== language) continue
        add(alias.replace(/^\/[^/]+/, `/${code}`), there?.url ?? '', code, pair)
      }
    }
  }
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1))
}
