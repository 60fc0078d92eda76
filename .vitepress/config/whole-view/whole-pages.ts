import type { Site } from '../../core/site/site.ts'
import { repeatedHead } from '../head.ts'
import type { Library } from '../library.ts'
import type { MadeEntry } from '../made-entry.ts'
import type { Entry } from '../page-contexts.ts'
import { wholePdf } from '../pdf/pdf-address.ts'
import { sourceFile } from '../stand-ins.ts'
import { type WholeView, wholeViews } from './whole-views.ts'

/** The pages that have a whole section, by their files below docs/; `entries` are the pages of the site. */
export function wholePages(
  library: Library,
  site: Site,
  entries: ReadonlyMap<string, Entry>,
): Map<string, MadeEntry> {
  const views = wholeViews(library, site)
  return new Map(
    views.map((view): [string, MadeEntry] => [
      `${view.url.slice(1)}.md`,
      wholePage(
        view,
        views.filter(({ section }) => section === view.section),
        { library, site, entries },
      ),
    ]),
  )
}

interface Known {
  library: Library
  site: Site
  entries: ReadonlyMap<string, Entry>
}

function wholePage(
  view: WholeView,
  everywhere: readonly WholeView[],
  { library, site, entries }: Known,
): MadeEntry {
  const { name, language, url, section, parts } = view
  const words = library.words(language)
  const title = words('lists:whole.title', { section: name })
  const description = words('lists:whole.description', { number: String(parts.length), section: name })
  const twins = everywhere.map((each) => ({ language: each.language, url: each.url }))
  const first = parts[0] && entries.get(sourceFile(parts[0].address))?.context
  return {
    title,
    description,
    head: repeatedHead({ title, description, url, language, twins }, site),
    context: {
      ref: `whole/${section}`,
      type: undefined,
      state: 'original',
      shown: language,
      original: undefined,
      critical: false,
      changedSections: [],
      exemptReason: undefined,
      twins: twins.map((twin) => ({ ...twin, exists: true, exempt: false, anchors: {} })),
      breadcrumbs: (first?.breadcrumbs.slice(0, 1) ?? []).concat(
        first?.section?.pages.slice(0, 1).map((link) => ({ ...link, text: name })) ?? [],
      ),
      section: first?.section,
      previous: undefined,
      next: undefined,
      outline: [],
      tags: [],
      reviewed: undefined,
      file: '',
      pdf: wholePdf(url, site),
      profile: undefined,
      communities: [],
      directory: undefined,
      recent: [],
      wholeness: undefined,
      coverage: undefined,
      glossary: undefined,
    },
  }
}
