import type { SectionView } from '../core/pages/page-context.ts'
import type { NavLink } from '../core/site/theme-config.ts'
import type { SectionPages } from './sections.ts'

/** More profiles than a menu is read to the end for. */
const mostProfiles = 15

/** Nor is a menu with more links than this, of whatever kind. */
const mostLinks = 40
/** How many pages before and after its own a page then shows. */
const beside = 10

/**
 * What the menu of a section shows on the page at `url`: all its pages; where there are many profiles none of them but
 * the page itself, since the directory lists them; where there are too many links still, the first page and those
 * beside this one. So a page does not grow with the site, and a site not with the square of its pages.
 */
export function menuOf(section: SectionPages, url: string): Pick<SectionView, 'pages' | 'left'> {
  const pages = shownOf(section, url)
  return { pages, left: section.pages.length - pages.length }
}

function shownOf({ pages, profiles }: SectionPages, url: string): NavLink[] {
  const links =
    profiles.size <= mostProfiles
      ? pages
      : pages.filter((link) => link.url === url || !profiles.has(link.url))
  if (links.length <= mostLinks) return links
  const own = links.findIndex((link) => link.url === url)
  return links.filter((_, index) => index === 0 || Math.abs(index - Math.max(own, 0)) <= beside)
}
