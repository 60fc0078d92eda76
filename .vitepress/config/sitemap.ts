import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

/** How often, and how many times, to look whether the sitemap is whole: half a minute in all. */
const lookEvery = 25
const looks = 1200

/**
 * Waits until the sitemap is whole: VitePress 1.6.4 only begins to write it, and who serves or copies the
 * output at once would get half of it.
 * @throws Error where it does not get whole.
 */
export async function sitemapWritten(outDir: string): Promise<void> {
  const file = path.join(outDir, 'sitemap.xml')
  for (let look = 0; look < looks; look++) {
    if (existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('</urlset>')) return
    await wait(lookEvery)
  }
  throw new Error(`${path.basename(file)} was not written whole`)
}
