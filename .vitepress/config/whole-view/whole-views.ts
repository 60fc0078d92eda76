import type { Address } from '../../core/pages/addresses.ts'
import type { Pair } from '../../core/pages/page.ts'
import { slugOf } from '../../core/pages/slug.ts'
import type { Site } from '../../core/site/site.ts'
import type { NavLink } from '../../core/site/theme-config.ts'
import type { Library } from '../library.ts'
import { oncePerLibrary } from '../once-per-library.ts'
import { sectionsOf } from '../sections.ts'

/** A page of a whole. */
export interface Part {
  pair: Pair
  address: Address
}

/** All pages of a section that are text to read, one after the other on a page of their own. */
export interface WholeView {
  section: string
  /** The section's name. */
  name: string
  language: string
  /** Below the site's base: `/sv/guider/pa-en-sida`. */
  url: string
  parts: readonly Part[]
  /** The section's other pages: lists, calendars and the like, which are no text to read in one go. */
  others: readonly NavLink[]
}

/** Kinds of page that are text to read from beginning to end. */
const readable: ReadonlySet<string | undefined> = new Set([
  'explainer',
  'how-to',
  'topic',
  'policy',
  'checklist',
  'reference',
])

/**
 * Longer than this, in letters, nobody reads in one go: some 30,000 words, a hundred pages of paper. A browser is slow
 * with more too, and a build writes each text a second time.
 */
const longestWhole = 200_000

/**
 * The sections that have such a page, in each language: those of which more than half of the pages are to be read, and
 * that are not too long.
 */
export const wholeViews = oncePerLibrary((library, site): readonly WholeView[] => {
  const known = new Map<string, Part>()
  const taken = new Set<string>()
  for (const pair of library.pairs) {
    for (const address of library.addresses.get(pair.ref)?.values() ?? []) {
      known.set(address.url, { pair, address })
      taken.add(address.url)
    }
  }
  return site.languages.flatMap(({ code: language }) =>
    sectionsOf(library, site, language).flatMap(({ id, name, pages }): WholeView[] => {
      const isPart = ({ url }: NavLink) => readable.has(known.get(url)?.pair.original.fields.type)
      const parts = pages.filter(isPart).flatMap(({ url }) => known.get(url) ?? [])
      if (parts.length < 2 || parts.length * 2 <= pages.length) return []
      const length = parts.reduce((sum, { pair }) => sum + pair.original.body.length, 0)
      if (length > longestWhole) return []
      const slug = slugOf(library.words(language)('lists:whole.slug')) || 'whole'
      const free = `${folderOf(parts)}${slug}`
      const url = taken.has(free) ? `${free}-${id}` : free
      taken.add(url)
      return [{ section: id, name, language, url, parts, others: pages.filter((link) => !isPart(link)) }]
    }),
  )
})

/** The link to all of a section, where there is such a page. */
export function wholeLink(
  library: Library,
  site: Site,
  language: string,
  section: string,
): NavLink | undefined {
  const view = wholeViews(library, site).find(
    (each) => each.language === language && each.section === section,
  )
  return view && { text: library.words(language)('lists:whole.link'), url: view.url }
}

/** The folder that most of the pages are in, the first of them where several have as many: `/sv/guider/`. */
function folderOf(parts: readonly Part[]): string {
  const counts = new Map<string, number>()
  for (const { address } of parts) {
    const folder = address.url.replace(/[^/]*$/, '')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0]
}
