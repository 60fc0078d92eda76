import { findPage } from '../../core/pages/page-link.ts'
import type { Site } from '../../core/site/site.ts'
import { tagOverview } from '../../core/tags/tag-urls.ts'
import { madeHead } from '../head.ts'
import type { Library } from '../library.ts'
import type { MadeEntry } from '../made-entry.ts'
import type { Entry } from '../page-contexts.ts'
import { type SectionPages, sectionsOf } from '../sections.ts'
import { sourceFile } from '../stand-ins.ts'
import { type TagAddresses, tagAddresses, tagName } from './tag-addresses.ts'
import { tagView } from './tag-views.ts'

/**
 * A page for each tag that a page or a term has, in each language, by its file below docs/. `entries` are the pages
 * of the site: a tag's page stands below the overview of tags, and is in its section.
 */
export function tagPages(
  library: Library,
  site: Site,
  entries: ReadonlyMap<string, Entry>,
): Map<string, MadeEntry> {
  const tags = tagAddresses(library, site)
  const pages = site.languages.flatMap(({ code }) => {
    const address = library.addresses.get(tagOverview)?.get(code)
    const above = address && entries.get(sourceFile(address))
    if (!above) return []
    const sections = sectionsOf(library, site, code)
    return tags.flatMap((tag): [string, MadeEntry][] => {
      const url = tag.twins.find(({ language }) => language === code)?.url
      if (url === undefined) return []
      return [[`${url.slice(1)}.md`, tagPage({ tag, url, language: code, above, library, site, sections })]]
    })
  })
  return new Map(pages)
}

interface Known {
  tag: TagAddresses
  url: string
  language: string
  /** The overview of tags in the language. */
  above: Entry
  library: Library
  site: Site
  sections: readonly SectionPages[]
}

function tagPage({ tag, url, language, above, library, site, sections }: Known): MadeEntry {
  const { use, twins } = tag
  const title = tagName(library, language, use.id)
  const overview = findPage(above.pair, language, library.addresses)
  const description = library.words(language)('lists:tag.description', { subject: title })
  return {
    title,
    description,
    head: madeHead({ title, description, url, language, twins }, site),
    context: {
      ...above.context,
      ref: `${tagOverview}/${use.id}`,
      state: 'original',
      shown: language,
      original: undefined,
      changedSections: [],
      exemptReason: undefined,
      twins: twins.map((twin) => ({ ...twin, exists: true, exempt: false, anchors: {} })),
      breadcrumbs: [...above.context.breadcrumbs, ...(overview ? [overview.link] : [])],
      previous: undefined,
      next: undefined,
      outline: [],
      tags: [],
      reviewed: undefined,
      provenance: undefined,
      downloads: undefined,
      file: '',
      related: undefined,
      tagCounts: undefined,
      tag: tagView(use, language, library, sections),
    },
  }
}
