import type { PageData } from 'vitepress'
import type { Site } from '../core/site/site.ts'
import { feedLinks } from './feed-files.ts'
import { headOf, languageChoiceHead } from './head.ts'
import type { Library, LibrarySource } from './library.ts'
import { catalogueLinks } from './open-data/open-data-view.ts'
import { searchLinks } from './open-search.ts'
import { type Entry, pageContexts } from './page-contexts.ts'
import { type TagPage, tagPages } from './tags/tag-pages.ts'

/** Every page of the site that VitePress asks about: written ones and stand-ins, and those of tags. */
export interface SitePages {
  entries: ReadonlyMap<string, Entry>
  tags: ReadonlyMap<string, TagPage>
}

/** Gives them by their files below docs/; made anew when everything has been read again. */
export function pagesSource(source: LibrarySource, site: Site): { get(): SitePages } {
  let made: (SitePages & { from: unknown }) | undefined
  return {
    get() {
      const library = source.get()
      if (made?.from !== library) {
        const entries = pageContexts(library, site)
        made = { from: library, entries, tags: tagPages(library, site, entries) }
      }
      return made
    },
  }
}

/** What VitePress is to know of a page: its title and head, and all that the theme shows of it. */
export function transformPage(
  page: PageData,
  { entries, tags }: SitePages,
  source: LibrarySource,
  site: Site,
): Partial<PageData> {
  const entry = entries.get(page.relativePath)
  const library = source.get()
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
    return { frontmatter: { ...page.frontmatter, head } }
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
