import type { NavLink } from '../core/site/theme-config.ts'
import type { SectionPages } from './sections.ts'

/** More profiles than a menu is read to the end for. */
const mostProfiles = 15

/**
 * What the menu of a section shows on the page at `url`: all its pages; where there are many profiles none of them but
 * the page itself, since the directory lists them. So a menu does not grow with the directory.
 */
export function menuOf({ pages, profiles }: SectionPages, url: string): NavLink[] {
  if (profiles.size <= mostProfiles) return pages
  return pages.filter((link) => link.url === url || !profiles.has(link.url))
}
