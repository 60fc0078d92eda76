import { type Checklist, checkSections } from '../core/checklists/checklist.ts'
import type { Address } from '../core/pages/addresses.ts'
import type { Page, Pair } from '../core/pages/page.ts'
import { fullUrl } from '../core/pages/urls.ts'
import type { Site } from '../core/site/site.ts'

/** The points of a checklist's page at an address; undefined where it has none. */
export function checklistOf(pair: Pair, page: Page, { url }: Address, site: Site): Checklist | undefined {
  const sections = checkSections(page, pair.original)
  if (sections.length === 0) return undefined
  const { language } = page
  return { ref: pair.ref, language, title: page.fields.title, address: fullUrl(site.address, url), sections }
}
