import { headingsOf } from '../../core/pages/anchors.ts'
import type { Pair } from '../../core/pages/page.ts'
import { findPage } from '../../core/pages/page-link.ts'
import type { NavLink } from '../../core/site/theme-config.ts'
import type { TaggedEntry, TagUse } from '../../core/tags/tag-uses.ts'
import type { ListedPage, TagView } from '../../core/tags/tag-view.ts'
import { glossaryUrl } from '../glossary-page.ts'
import type { Library } from '../library.ts'
import type { SectionPages } from '../sections.ts'

/** What the page of a tag lists in a language: pages in the order of the menu, then the words of the glossary. */
export function tagView(
  use: TagUse,
  language: string,
  library: Library,
  sections: readonly SectionPages[],
): TagView {
  const places = new Map(sections.flatMap(({ pages }) => pages).map(({ url }, index) => [url, index]))
  const place = (url: string) => places.get(url) ?? places.size
  return {
    id: use.id,
    pages: use.pairs
      .flatMap((pair) => listed(pair, language, library))
      .sort((a, b) => place(a.url) - place(b.url) || byText(language)(a, b)),
    entries: use.entries.flatMap((entry) => entryLink(entry, language, library)).sort(byText(language)),
    terms: termsOf(use, language, library),
    related: use.related,
  }
}

function listed(pair: Pair, language: string, { addresses }: Library): ListedPage[] {
  const found = findPage(pair, language, addresses)
  if (!found) return []
  const { description, type } = found.page.fields
  return [{ ...found.link, description, type }]
}

function entryLink({ pair, anchor }: TaggedEntry, language: string, { addresses }: Library): NavLink[] {
  const found = findPage(pair, language, addresses)
  const heading = found && headingsOf(found.page.blocks).find(({ id }) => id === anchor)
  return found && heading ? [{ ...found.link, text: heading.text, url: `${found.link.url}#${anchor}` }] : []
}

function byText(language: string): (a: NavLink, b: NavLink) => number {
  return (a, b) => a.text.localeCompare(b.text, language)
}

function termsOf({ terms }: TagUse, language: string, library: Library): NavLink[] {
  const url = glossaryUrl(library, language)
  if (url === undefined) return []
  return terms
    .flatMap(({ id, words }) => {
      const word = words.get(language)?.preferred
      return word === undefined ? [] : { text: word, url: `${url}#${id}` }
    })
    .sort(byText(language))
}
