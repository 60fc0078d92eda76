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
  const t = library.words(language)
  return site.sections.flatMap((id) => {
    const pages = library.pairs
      .filter((pair) => pair.original.fields.section === id && !isWithdrawn(pair))
      .flatMap((pair) => {
        const address = library.addresses.get(pair.ref)?.get(language)
        if (!address) return []
        const shown = address.kind === 'page' ? address.page : pair.original
        const order = pair.original.fields.order ?? Number.MAX_SAFE_INTEGER
        const foreign = shown.language === language ? undefined : shown.language
        const isProfile = pair.original.fields.type === 'profile'
        return { text: shown.fields.title, url: address.url, language: foreign, order, isProfile }
      })
      .sort((a, b) => a.order - b.order || a.text.localeCompare(b.text, language))
    const profiles = new Set(pages.flatMap(({ isProfile, url }) => (isProfile ? [url] : [])))
    const links = pages.map(({ order, isProfile, ...link }) => link)
    return pages.length > 0
      ? [{ id, name: t(`sections:${id}` as 'common:menu', { defaultValue: id }), pages: links, profiles }]
      : []
  })
}

/** The main menu: each section leads to its first page. */
export function navOf(library: Library, site: Site, language: string): ThemeConfig['nav'] {
  return sectionsOf(library, site, language).flatMap(({ id, name, pages: [first] }) =>
    first ? [{ id, text: name, url: first.url }] : [],
  )
}
