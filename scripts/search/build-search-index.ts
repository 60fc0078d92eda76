import { createHash } from 'node:crypto'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import { type BuiltIndex, buildIndex } from '../../.vitepress/core/search/build-index.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { readResources } from '../words/words.ts'
import { type NameOf, searchPages } from './search-pages.ts'

/** What an index may also be built with. */
export interface SearchIndexOptions {
  /** The words that mean the same, in and across languages. */
  glossary?: Glossary | undefined
  /** The folder with the names of sections and tags; without it, the project's own. */
  locales?: string | undefined
}

/** The search index of a site's pairs, as files by name; the same pairs give the same bytes. */
export async function buildSearchIndex(
  pairs: readonly Pair[],
  site: Site,
  { glossary, locales }: SearchIndexOptions = {},
): Promise<BuiltIndex> {
  const pages = searchPages(pairs, namesIn(readResources(locales), site), addressesOf(pairs, site), glossary)
  const languages = site.languages.map(({ code }) => code)
  return buildIndex(pages, { site: site.address, languages, glossary, hash: hashOf })
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
