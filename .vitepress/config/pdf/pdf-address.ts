import type { Address } from '../../core/pages/addresses.ts'
import type { FrontMatter } from '../../core/pages/front-matter.ts'
import type { Site } from '../../core/site/site.ts'

/** Kinds of page that people take along on paper or keep. */
const printedTypes: ReadonlySet<FrontMatter['type']> = new Set(['how-to', 'checklist'])

/** The address of a page's PDF, where a build makes one: in development there is none to lead to. */
export function pdfOf(address: Address, type: FrontMatter['type'], site: Site): string | undefined {
  return address.kind === 'page' && printedTypes.has(type) ? wholePdf(address.url, site) : undefined
}

/** The same for a page that has a whole section. */
export function wholePdf(url: string, site: Site): string | undefined {
  const isBuild = process.env.NODE_ENV === 'production'
  return site.pdf && isBuild ? `${url.replace(/\/$/, '/index')}.pdf` : undefined
}
