import { headingsOf } from '../../core/pages/anchors.ts'
import { type Pair, pageIn } from '../../core/pages/page.ts'
import type { NavLink } from '../../core/site/theme-config.ts'
import type { TaggedEntry, TagUse } from '../../core/tags/tag-uses.ts'
import type { ListedPage, TagView } from '../../core/tags/tag-view.ts'
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

function listed(pair: Pair, language: string, library: Library): ListedPage[] {
  const address = library.addresses.get(pair.ref)?.get(language)
  if (!address) return []
  const page = pageIn(pair, language) ?? pair.original
  const { title, description, type } = page.fields
  const foreign = page.language === language ? undefined : page.language
  return [{ text: title, url: address.url, description, type, language: foreign }]
}

function entryLink({ pair, anchor }: TaggedEntry, language: string, library: Library): NavLink[] {
  const address = library.addresses.get(pair.ref)?.get(language)
  const page = pageIn(pair, language) ?? pair.original
  const heading = headingsOf(page.blocks).find(({ id }) => id === anchor)
  if (!address || !heading) return []
  const foreign = page.language === language ? undefined : page.language
  return [{ text: heading.text, url: `${address.url}#${anchor}`, language: foreign }]
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

/** Where the terms are explained in a language; none where it has no glossary page of its own. */
export function glossaryUrl(library: Library, language: string): string | undefined {
  const pair = library.pairs.find(({ original }) => original.fields.type === 'glossary')
  const address = pair && library.addresses.get(pair.ref)?.get(language)
  return address?.kind === 'page' ? address.url : undefined
}
