import type { PageData } from 'vitepress'
import type { Site } from '../core/site/site.ts'
import { feedLinks } from './feed-files.ts'
import { headOf, languageChoiceHead } from './head.ts'
import type { Library } from './library.ts'
import { oncePerLibrary } from './once-per-library.ts'
import { catalogueLinks } from './open-data/open-data-view.ts'
import { searchLinks } from './open-search.ts'
import { type Entry, pageContexts } from './page-contexts.ts'
import { type TagPage, tagPages } from './tags/tag-pages.ts'

/** Every page of the site that VitePress asks about: written ones and stand-ins, and those of tags. */
export interface SitePages {
  entries: ReadonlyMap<string, Entry>
  tags: ReadonlyMap<string, TagPage>
}

/** Gives them by their files below docs/; made once for each library. */
export const sitePages = oncePerLibrary((library, site): SitePages => {
  const entries = pageContexts(library, site)
  return { entries, tags: tagPages(library, site, entries) }
})

/** What VitePress is to know of a page: its title and head, and all that the theme shows of it. */
export function transformPage(page: PageData, library: Library, site: Site): Partial<PageData> {
  const { entries, tags } = sitePages(library, site)
  const entry = entries.get(page.relativePath)
  const tag = tags.get(page.relativePath)
  if (tag) {
    const { title, description, head, context } = tag
    const links = fileLinks(library, site, [context.shown])
    return { title, description, headers: [], frontmatter: { head: [...head, ...links] }, tingwall: context }
  }
  if (!entry) {
    const home = library.pairs.find((pair) => pair.ref === 'home')
    const languages = site.languages.map(({ code }) => code)
    const head =
      page.relativePath === 'index.md'
        ? [...languageChoiceHead(site, home), ...fileLinks(library, site, languages)]
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
