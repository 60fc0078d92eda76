import { coverageView } from '../core/coverage/view.ts'
import { lockKey } from '../core/freshness/lock.ts'
import { glossaryView } from '../core/glossary/glossary-view.ts'
import { type Address, type Addresses, isExempt } from '../core/pages/addresses.ts'
import { headingsOf, matchAnchors } from '../core/pages/anchors.ts'
import { type Page, type Pair, pageIn } from '../core/pages/page.ts'
import type { PageContext, Twin } from '../core/pages/page-context.ts'
import type { Site } from '../core/site/site.ts'
import type { NavLink } from '../core/site/theme-config.ts'
import { changedSectionsOf } from './changed-sections.ts'
import { glossaryDownloads } from './glossary-files.ts'
import type { Library } from './library.ts'
import { communityProfiles, profileOf } from './profiles.ts'
import { type SectionPages, sectionsOf } from './sections.ts'
import { sourceFile } from './stand-ins.ts'
import { wholenessOf } from './wholeness.ts'

/** What VitePress needs to know of an address, and what the theme does. */
export interface Entry {
  address: Address
  pair: Pair
  /** The page whose text is shown there. */
  page: Page
  context: PageContext
}

/** Every page and stand-in of the site by its file below docs/: `sv/natverk/index.md`. */
export function pageContexts(library: Library, site: Site): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { code: language } of site.languages) {
    const sections = sectionsOf(library, site, language)
    for (const pair of library.pairs) {
      const address = library.addresses.get(pair.ref)?.get(language)
      if (!address) continue
      const page = address.kind === 'page' ? address.page : pair.original
      const context = contextOf({ pair, address, page, library, site, sections })
      entries.set(sourceFile(address), { address, pair, page, context })
    }
  }
  return entries
}

interface Known {
  pair: Pair
  address: Address
  page: Page
  library: Library
  site: Site
  sections: SectionPages[]
}

function contextOf({ pair, address, page, library, site, sections }: Known): PageContext {
  const { language } = address
  const { fields } = page
  const section = sections.find((candidate) => candidate.id === fields.section)
  const index = section?.pages.findIndex((link) => link.url === address.url) ?? -1
  const status = library.statuses.get(lockKey(pair.ref, language))
  const from = address.kind === 'stand-in' || page !== pair.original ? pair.original : undefined
  return {
    ref: pair.ref,
    type: fields.type,
    state: status?.state ?? 'missing',
    shown: page.language,
    original: from && { language: from.language, url: from.url },
    critical: pair.original.fields.critical ?? false,
    changedSections: status ? changedSectionsOf(status, pair, page) : [],
    exemptReason: isExempt(pair, language) ? pair.original.fields.languages_reason?.[language] : undefined,
    twins: twinsOf(pair, page, library.addresses, site),
    breadcrumbs: breadcrumbsOf(section, library, language, address.url),
    section: section && { id: section.id, pages: section.pages },
    previous: section?.pages[index - 1],
    next: index < 0 ? undefined : section?.pages[index + 1],
    outline: headingsOf(page.blocks).filter((heading) => heading.level === 2 || heading.level === 3),
    tags: fields.tags ?? [],
    reviewed: fields.reviewed,
    file: page.file,
    profile: fields.type === 'profile' ? profileOf(page, address.url) : undefined,
    communities:
      fields.type === 'directory' || fields.type === 'home'
        ? communityProfiles(library, language, fields.type === 'home')
        : [],
    recent: fields.type === 'home' ? recentOf(library, language) : [],
    wholeness: fields.type === 'home' ? wholenessOf(library, language) : undefined,
    coverage: fields.type === 'report' ? coverageOf(library, site, language) : undefined,
    glossary:
      fields.type === 'glossary'
        ? glossaryView(library.glossary, page.language, site.languages, glossaryDownloads(library, site))
        : undefined,
  }
}

function coverageOf(library: Library, site: Site, language: string): PageContext['coverage'] {
  const words = library.words(language)
  return coverageView(library.report, {
    language,
    pairs: library.pairs,
    sections: site.sections,
    sectionName: (id) => words(`sections:${id}` as 'common:menu', { defaultValue: id }),
  })
}

function twinsOf(pair: Pair, shown: Page, addresses: Addresses, site: Site): Twin[] {
  const headings = headingsOf(shown.blocks)
  return site.languages.flatMap(({ code }) => {
    const address = addresses.get(pair.ref)?.get(code)
    if (!address) return []
    const twin = pageIn(pair, code) ?? pair.original
    return {
      language: code,
      url: address.url,
      exists: address.kind === 'page',
      exempt: address.kind === 'stand-in' && address.exempt,
      anchors: twin === shown ? {} : matchAnchors(headings, headingsOf(twin.blocks)),
    }
  })
}

function breadcrumbsOf(
  section: SectionPages | undefined,
  library: Library,
  language: string,
  url: string,
): NavLink[] {
  const home = library.addresses.get('home')?.get(language)
  if (!home || home.url === url) return []
  const crumbs: NavLink[] = [{ text: '', url: home.url }]
  const first = section?.pages[0]
  if (section && first && first.url !== url) crumbs.push({ text: section.name, url: first.url })
  return crumbs
}

/** How many of the pages reviewed last the home page names. */
const recentCount = 5

function recentOf(library: Library, language: string): PageContext['recent'] {
  return library.pairs
    .flatMap((pair) => {
      const page = pageIn(pair, language)
      const { reviewed, type, title } = page?.fields ?? {}
      if (!page || !reviewed || !title || type === 'home') return []
      return { text: title, url: page.url, reviewed, type }
    })
    .sort((a, b) =>
      a.reviewed === b.reviewed ? compare(a.text, b.text, language) : a.reviewed < b.reviewed ? 1 : -1,
    )
    .slice(0, recentCount)
}

function compare(a: string, b: string, language: string): number {
  return a.localeCompare(b, language)
}
