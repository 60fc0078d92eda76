import { browserFile } from '../../../scripts/browser/find-browser.ts'
import { printPdfs } from '../../../scripts/pdf/print-pdfs.ts'
import { basePath, type Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { sitePages } from '../site-pages.ts'

/** Prints every page that links to a PDF of itself, where the settings ask for them. */
export async function writePdfs(folder: string, library: Library, site: Site): Promise<void> {
  const { entries, made } = sitePages(library, site)
  const pages = [...entries.values(), ...made.values()].flatMap(
    ({ context }) => context.pdf?.replace(/^\/|\.pdf$/g, '') ?? [],
  )
  if (pages.length === 0) return
  const browser = await browserFile()
  if (!browser) throw new Error('There is no browser to print PDFs with.')
  const languages = site.languages.map(({ code }) => code)
  await printPdfs({ folder, base: basePath(site), languages, pages, browser })
}
