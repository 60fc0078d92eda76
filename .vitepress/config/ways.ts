import { linkTarget } from '../core/coverage/link-target.ts'
import { linksOf } from '../core/markdown/links.ts'
import { pageIndex } from '../core/page-index/page-index.ts'
import type { Page, Pair } from '../core/pages/page.ts'
import type { PageContext } from '../core/pages/page-context.ts'
import { findPage } from '../core/pages/page-link.ts'
import { refsByUrl } from '../core/pages/refs-by-url.ts'
import { signposts } from '../core/pages/signposts.ts'
import { urlOfFile } from '../core/pages/urls.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import { type Relatable, relatedPages } from '../core/related/related-pages.ts'
import { languageOf, type Site } from '../core/site/site.ts'
import { tagOverview } from '../core/tags/tag-urls.ts'
import { tagCounts } from '../core/tags/tag-uses.ts'
import { glossaryUrl } from './glossary-page.ts'
import type { Library } from './library.ts'

/** What leads on from a page: to pages like it, and on pages that are lists to what they list. */
export type Ways = Pick<PageContext, 'related' | 'tagCounts' | 'index'>

/** The refs of the two pages that list others. */
const lists = { tags: tagOverview, index: 'a-z' }
/** How many related pages a page names. */
const relatedCount = 4

/** True for a page that somebody may want to read next. */
function isArticle(pair: Pair): boolean {
  const { type } = pair.original.fields
  return !signposts.has(type) && type !== 'about' && !isWithdrawn(pair)
}

/** Gives the ways on from each page; `beside` are addresses that the page links to already, before and after it. */
export function waysOf(library: Library, site: Site) {
  const pairs = new Map(library.pairs.map((pair) => [pair.ref, pair]))
  const related = relatedPages(relatable(library.pairs))
  return (pair: Pair, language: string, beside: readonly (string | undefined)[]): Ways => {
    const next = (related.get(pair.ref) ?? []).flatMap(({ ref }) => {
      const other = pairs.get(ref)
      return isArticle(pair) && other ? (findPage(other, language, library.addresses)?.link ?? []) : []
    })
    return {
      related: next.filter(({ url }) => !beside.includes(url)).slice(0, relatedCount),
      tagCounts: pair.ref === lists.tags ? tagCounts(library.pairs, library.glossary) : undefined,
      index: pair.ref === lists.index ? indexOf(library, site, language) : undefined,
    }
  }
}

function relatable(pairs: readonly Pair[]): Relatable[] {
  const refs = refsByUrl(pairs)
  return pairs.filter(isArticle).map(({ ref, original }) => {
    const { type, section, tags = [] } = original.fields
    return { ref, type, section, tags, links: linkedRefs(original, refs) }
  })
}

function linkedRefs(page: Page, refs: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = linksOf(page.body).flatMap(({ target }) => {
    const to = linkTarget(target, page)
    return to ? (refs.get(urlOfFile(to.path)) ?? []) : []
  })
  return new Set(found)
}

function indexOf(library: Library, site: Site, language: string): PageContext['index'] {
  const pages = library.pairs.flatMap((pair) => {
    const link = isWithdrawn(pair) ? undefined : findPage(pair, language, library.addresses)?.link
    return link ? { ...link, type: pair.original.fields.type } : []
  })
  return pageIndex(pages, library.glossary, glossaryUrl(library, language), languageOf(site, language))
}
