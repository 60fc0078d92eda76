import type { SiteConfig } from 'vitepress'
import { pageIn } from '../core/pages/page.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import type { Site } from '../core/site/site.ts'
import { alternatesOf, madeAlternates } from './head.ts'
import type { Library } from './library.ts'
import { tagAddresses } from './tags/tag-addresses.ts'

type SitemapItems = Parameters<NonNullable<NonNullable<SiteConfig['sitemap']>['transformItems']>>[0]

/**
 * Every page once, with its alternates by pair: VitePress pairs equal paths only, and would list stand-ins,
 * which show what another address has already. Then the pages of the tags.
 */
export function sitemapItems(library: Library, site: Site): SitemapItems {
  const tags = tagAddresses(library, site).flatMap(({ twins }) =>
    twins.map(({ url }) => ({ url: url.slice(1), links: madeAlternates(twins, site) })),
  )
  return [...writtenItems(library, site), ...tags]
}

function writtenItems(library: Library, site: Site): SitemapItems {
  return library.pairs.flatMap((pair) =>
    site.languages.flatMap(({ code }) => {
      const page = pageIn(pair, code)
      if (!page || isWithdrawn(pair)) return []
      return {
        url: page.url.slice(1),
        links: alternatesOf(pair, site),
        ...(page.fields.reviewed && { lastmod: page.fields.reviewed }),
      }
    }),
  )
}
