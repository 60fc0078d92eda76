import type { PageData } from 'vitepress'
import type { Site } from '../core/site/site.ts'
import { feedLinks } from './feed-files.ts'
import { cardHead, headOf, languageChoiceHead } from './head.ts'
import type { Library } from './library.ts'
import { catalogueLinks } from './open-data/open-data-view.ts'
import { searchLinks } from './open-search.ts'
import { sitePages } from './site-pages.ts'
import { socialCards } from './social-cards/social-cards.ts'

/** What VitePress is to know of a page: its title and head, and all that the theme shows of it. */
export function transformPage(page: PageData, library: Library, site: Site): Partial<PageData> {
  const { entries, made } = sitePages(library, site)
  const entry = entries.get(page.relativePath)
  const madeEntry = made.get(page.relativePath)
  const card = socialCards(library, site).get(page.relativePath)
  const cardLinks = card ? cardHead(card, site) : []
  if (madeEntry) {
    const { title, description, head, context } = madeEntry
    const links = fileLinks(library, site, [context.shown])
    return {
      title,
      description,
      headers: [],
      frontmatter: { head: [...head, ...cardLinks, ...links] },
      tingwall: context,
    }
  }
  if (!entry) {
    const home = library.pairs.find((pair) => pair.ref === 'home')
    const languages = site.languages.map(({ code }) => code)
    const head =
      page.relativePath === 'index.md'
        ? [...languageChoiceHead(site, home), ...cardLinks, ...fileLinks(library, site, languages)]
        : []
    const name = page.relativePath === 'index.md' && { title: site.name, titleTemplate: ':title' }
    return { ...name, frontmatter: { ...page.frontmatter, head } }
  }
  const { title, description, layout } = entry.page.fields
  return {
    title,
    description,
    headers: [],
    frontmatter: {
      ...(layout && { layout }),
      head: [
        ...headOf(entry, site),
        ...cardLinks,
        ...fileLinks(library, site, [entry.address.language]),
        ...catalogueLinks(entry.context.openData, site),
      ],
    },
    tingwall: entry.context,
  }
}

/** The head links to the search and the feed of these languages. */
function fileLinks(library: Library, site: Site, languages: readonly string[]) {
  return [...searchLinks(library, site, languages), ...feedLinks(library, site, languages)]
}
