import type { HeadConfig } from 'vitepress'
import { atomFeed, type FeedEntry } from '../../scripts/feeds/atom-feed.ts'
import { oncePerPairs } from '../core/pages/once-per-pairs.ts'
import { type Page, type Pair, pageIn } from '../core/pages/page.ts'
import { signposts } from '../core/pages/signposts.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import { basePath, type Site } from '../core/site/site.ts'
import type { DataFile } from './data-files.ts'
import type { Library } from './library.ts'

const type = 'application/atom+xml'
/** The most pages that a feed names: those reviewed last. */
const most = 50

/** `<language>/feed.xml` for each language that has pages with a date. */
export function feedFiles(library: Library, site: Site): DataFile[] {
  return site.languages.flatMap(({ code }) => {
    const entries = entriesOf(library, site, code)
    const url = feedUrl(library, code)
    if (entries.length === 0 || url === undefined) return []
    const words = library.words(code)
    const home = library.addresses.get('home')?.get(code)?.url ?? `/${code}/`
    const content = atomFeed({
      self: fullUrl(site.address, url),
      home: fullUrl(site.address, home),
      language: code,
      title: words('lists:feed.title', { site: site.name }),
      subtitle: words('lists:feed.subtitle'),
      rights: words('footer.licence'),
      author: site.name,
      entries,
    })
    return { path: url.slice(1), type: `${type}; charset=utf-8`, content }
  })
}

/** The address of a language's feed; none where no page of it has a date. */
export function feedUrl({ pairs }: Library, language: string): string | undefined {
  return newsLanguages(pairs).has(language) ? `/${language}/feed.xml` : undefined
}

// Every page asks for it.
const newsLanguages = oncePerPairs(
  (pairs): ReadonlySet<string> =>
    new Set(
      pairs.flatMap((pair) =>
        [pair.original, ...pair.translations.values()]
          .map(({ language }) => language)
          .filter((language) => newsIn(pair, language)),
      ),
    ),
)

/** The head links by which a feed reader finds the feeds of these languages. */
export function feedLinks(library: Library, site: Site, languages: readonly string[]): HeadConfig[] {
  return languages.flatMap((language): HeadConfig[] => {
    const url = feedUrl(library, language)
    if (url === undefined) return []
    const title = library.words(language)('lists:feed.title', { site: site.name })
    return [['link', { rel: 'alternate', type, title, href: basePath(site) + url.slice(1) }]]
  })
}

/**
 * The pages that a language has of its own, those reviewed last first. An entry keeps its id when its page moves,
 * since it is made of the ref; it is as new as the date of the review, which is set when somebody changes or reads
 * through a page.
 */
function entriesOf(library: Library, site: Site, language: string): FeedEntry[] {
  return library.pairs
    .flatMap((pair) => {
      const page = newsIn(pair, language)
      if (!page) return []
      const { title, description, change, reviewed } = page.fields
      return {
        id: `${fullUrl(site.address, `/${language}/feed.xml`)}#${pair.ref}`,
        url: fullUrl(site.address, page.url),
        title,
        summary: [description, change].filter(Boolean).join(' '),
        updated: reviewed,
      }
    })
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, most)
}

/** The page of a pair in a language, where it has a date and tells something of its own. */
function newsIn(pair: Pair, language: string): (Page & { fields: { reviewed: string } }) | undefined {
  if (signposts.has(pair.original.fields.type) || isWithdrawn(pair)) return undefined
  const page = pageIn(pair, language)
  const reviewed = page?.fields.reviewed
  return page && reviewed !== undefined ? { ...page, fields: { ...page.fields, reviewed } } : undefined
}
