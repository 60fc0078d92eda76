import { communityOf } from '../core/communities/community.ts'
import { coverageView } from '../core/coverage/view.ts'
import { entryForm } from '../core/entries/entry-forms.ts'
import { entryViews } from '../core/entries/entry-views.ts'
import { lockKey } from '../core/freshness/lock.ts'
import { glossaryView } from '../core/glossary/glossary-view.ts'
import { type Address, type Addresses, isExempt } from '../core/pages/addresses.ts'
import { headingsOf, matchAnchors } from '../core/pages/anchors.ts'
import { type Page, type Pair, pageIn } from '../core/pages/page.ts'
import type { PageContext, Twin } from '../core/pages/page-context.ts'
import { factsView } from '../core/provenance/facts-view.ts'
import type { Site } from '../core/site/site.ts'
import type { NavLink } from '../core/site/theme-config.ts'
import { begunTranslation } from './begun-translation.ts'
import { calendarContext } from './events/calendar-context.ts'
import type { Library } from './library.ts'
import { nextReviews } from './next-reviews.ts'
import { listDownloads } from './open-data/list-downloads.ts'
import { openDataView } from './open-data/open-data-view.ts'
import { checklistOf } from './page-checklist.ts'
import { pdfOf } from './pdf/pdf-address.ts'
import { communitiesIn, featuredIn } from './profiles.ts'
import { provenanceFor } from './provenance.ts'
import { recentPages } from './recent-pages.ts'
import { menuOf } from './section-menu.ts'
import { type SectionPages, sectionName, sectionsOf } from './sections.ts'
import { sourceFile } from './stand-ins.ts'
import { standingOf } from './standing.ts'
import { waysOf } from './ways.ts'
import { wholeLink } from './whole-view/whole-views.ts'
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
  const ways = waysOf(library, site)
  for (const { code: language } of site.languages) {
    const sections = sectionsOf(library, site, language)
    for (const pair of library.pairs) {
      const address = library.addresses.get(pair.ref)?.get(language)
      if (!address) continue
      const page = address.kind === 'page' ? address.page : pair.original
      const own = contextOf({ pair, address, page, library, site, sections })
      const context = { ...own, ...ways(pair, language, [own.previous?.url, own.next?.url]) }
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
  const standing = standingOf(pair, address, library)
  return {
    ref: pair.ref,
    type: fields.type,
    ...standing,
    exemptReason: isExempt(pair, language) ? pair.original.fields.languages_reason?.[language] : undefined,
    twins: twinsOf(pair, page, library.addresses, site),
    breadcrumbs: breadcrumbsOf(section, library, language, address.url),
    section: section && {
      id: section.id,
      ...menuOf(section, address.url),
      whole: wholeLink(library, site, language, section.id),
    },
    previous: section?.pages[index - 1],
    next: index < 0 ? undefined : section?.pages[index + 1],
    outline: headingsOf(page.blocks).filter(
      ({ level }) => level === 2 || (level === 3 && !entryForm(fields.type)),
    ),
    entries: entryViews(page),
    tags: fields.tags ?? [],
    reviewed: fields.reviewed,
    provenance: provenanceFor(page, language, library, site),
    nextReviews: pair.ref === 'about' ? nextReviews(library, site, language) : undefined,
    facts:
      fields.type === 'facts'
        ? factsView(library.facts, page.language, library.pairs, library.addresses)
        : undefined,
    file: page.file,
    pdf: pdfOf(address, fields.type, site),
    begin:
      site.repository && library.statuses.has(lockKey(pair.ref, language)) && standing.state === 'missing'
        ? begunTranslation(library, site, pair, language)
        : undefined,
    profile: fields.type === 'profile' ? communityOf(page, address.url) : undefined,
    communities: fields.type === 'home' ? featuredIn(library, language) : [],
    directory: fields.type === 'directory' ? communitiesIn(library, language) : undefined,
    recent: fields.type === 'home' ? recentPages(library, language) : [],
    wholeness: fields.type === 'home' ? wholenessOf(library, language) : undefined,
    coverage: fields.type === 'report' ? coverageOf(library, site, language) : undefined,
    checklist: fields.type === 'checklist' ? checklistOf(pair, page, address, site) : undefined,
    glossary:
      fields.type === 'glossary' ? glossaryView(library.glossary, page.language, site.languages) : undefined,
    ...calendarContext(library, language, { ref: pair.ref, type: fields.type }),
    downloads: listDownloads(pair.ref, language, library, site),
    openData: openDataView(pair.ref, language, library, site),
  }
}

function coverageOf(library: Library, site: Site, language: string): PageContext['coverage'] {
  return coverageView(library.report, {
    language,
    pairs: library.pairs,
    sections: site.sections,
    sectionName: (id) => sectionName(library, language, id),
    addressOf: (ref, code) => library.addresses.get(ref)?.get(code)?.url,
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
