import { createHash } from 'node:crypto'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import { type BuiltIndex, buildIndex } from '../../.vitepress/core/search/build-index.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { readResources } from '../words/words.ts'
import { type NameOf, searchPages } from './search-pages.ts'

/**
 * The search index of a site's pairs, as files by name; the same pairs give the same bytes.
 * `locales` is the folder with the names of sections and tags; without it, the project's own.
 */
export async function buildSearchIndex(
  pairs: readonly Pair[],
  site: Site,
  locales?: string,
): Promise<BuiltIndex> {
  const languages = site.languages.map(({ code }) => code)
  return buildIndex(
    searchPages(pairs, namesIn(readResources(locales), site), addressesOf(pairs, site)),
    languages,
    hashOf,
  )
}

/** The first 12 hex digits of SHA-256. */
function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

function namesIn(resources: ReturnType<typeof readResources>, site: Site): NameOf {
  return (namespace, id, language) => {
    for (const code of [language, site.stringsLanguage]) {
      const strings: unknown = resources[code]?.[namespace]
      if (typeof strings !== 'object' || strings === null || !Object.hasOwn(strings, id)) continue
      const name: unknown = Object.entries(strings).find(([key]) => key === id)?.[1]
      if (typeof name === 'string') return name
    }
    return id
  }
}
