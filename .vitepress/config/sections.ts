import { orderOf } from '../core/pages/page.ts'
import { findPage } from '../core/pages/page-link.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import type { Site } from '../core/site/site.ts'
import type { NavLink, ThemeConfig } from '../core/site/theme-config.ts'
import type { Library } from './library.ts'

/** A section of the menu and its pages in one language, in their order. */
export interface SectionPages {
  id: string
  name: string
  pages: NavLink[]
  /** Addresses of profiles among them, which the directory lists too. */
  profiles: ReadonlySet<string>
}

/** The sections that have pages, in the order of the site's settings; pages by `order`, then by title. */
export function sectionsOf(library: Library, site: Site, language: string): SectionPages[] {
  return site.sections.flatMap((id) => {
    const pages = library.pairs
      .filter((pair) => pair.original.fields.section === id && !isWithdrawn(pair))
      .flatMap((pair) => {
        const found = findPage(pair, language, library.addresses)
        const isProfile = pair.original.fields.type === 'profile'
        return found ? { ...found.link, order: orderOf(pair.original), isProfile } : []
      })
      .sort((a, b) => a.order - b.order || a.text.localeCompare(b.text, language))
    const profiles = new Set(pages.flatMap(({ isProfile, url }) => (isProfile ? [url] : [])))
    const links = pages.map(({ order, isProfile, ...link }) => link)
    return pages.length > 0 ? [{ id, name: sectionName(library, language, id), pages: links, profiles }] : []
  })
}

/** The name of a section in a language; its id where it has none. */
export function sectionName(library: Library, language: string, id: string): string {
  return library.words(language)(`sections:${id}` as 'common:menu', { defaultValue: id })
}

/** The main menu: each section leads to its first page. */
export function navOf(library: Library, site: Site, language: string): ThemeConfig['nav'] {
  return sectionsOf(library, site, language).flatMap(({ id, name, pages: [first] }) =>
    first ? [{ id, text: name, url: first.url }] : [],
  )
}
