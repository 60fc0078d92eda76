import { decode } from '../core/markdown/links.ts'
import { rewriteLinks } from '../core/markdown/rewrite-links.ts'
import type { Address, Addresses } from '../core/pages/addresses.ts'
import type { Page, Pair } from '../core/pages/page.ts'
import { refsByUrl } from '../core/pages/refs-by-url.ts'
import { urlOfFile } from '../core/pages/urls.ts'
import type { Site } from '../core/site/site.ts'
import type { Library } from './library.ts'

/** A route of VitePress's dynamic page `docs/[page].md`. */
export interface Route {
  params: { page: string }
  content: string
}

/** The file below docs/ that VitePress builds for an address: `sv/natverk/index.md`. */
export function sourceFile(address: Address): string {
  const path = address.kind === 'page' ? address.page.path : address.path
  return `${address.language}/${path}.md`
}

/** The pages that stand in for missing ones: the original's text at an address in the reader's language. */
export function standInRoutes(library: Library, site: Site): Route[] {
  return library.pairs.flatMap((pair) =>
    site.languages.flatMap(({ code }) => {
      const address = library.addresses.get(pair.ref)?.get(code)
      if (address?.kind !== 'stand-in') return []
      return {
        params: { page: sourceFile(address).replace(/\.md$/, '') },
        content: linksIn(pair.original, library.pairs, library.addresses, code),
      }
    }),
  )
}

/**
 * The text of a page with its links to other pages made to lead where those pages are in `language`, since
 * relative ones would begin at the wrong folder. Images keep to the original's folder. `base` comes before each of
 * them: the site's address, where the text is read elsewhere.
 */
export function linksIn(
  page: Page,
  pairs: readonly Pair[],
  addresses: Addresses,
  language: string,
  base = '',
): string {
  const refs = refsByUrl(pairs)
  return rewriteLinks(page.body, (target) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)) return undefined
    const { pathname, search, hash } = new URL(target, `http://docs/${page.language}/${page.path}.md`)
    const file = decode(pathname).slice(1)
    const url = urlOfFile(file)
    const ref = refs.get(url) ?? refs.get(url.replace(/\.html$/, ''))
    const place = ref === undefined ? pathname : (addresses.get(ref)?.get(language)?.url ?? url)
    return base + place + search + hash
  })
}
