import path from 'node:path'
import { writeWhole } from '../../scripts/files/write-whole.ts'
import { oneLine } from '../core/llms-text/llms-text.ts'
import { changeProse, isComponentLine } from '../core/markdown/prose-lines.ts'
import type { Page } from '../core/pages/page.ts'
import { fullUrl } from '../core/pages/urls.ts'
import type { Site } from '../core/site/site.ts'
import type { Library } from './library.ts'
import { linksIn } from './stand-ins.ts'

/** The address of a page's text as Markdown: its own with `.md` (https://llmstxt.org), a folder's with `index.md`. */
export function markdownUrl({ url }: Page, site: Site): string {
  return fullUrl(site.address, `${url.replace(/\/$/, '/index')}.md`)
}

/**
 * A page as plain Markdown for who reads it outside the site: its title and description above the text, whole
 * addresses, and neither the names of anchors nor what only the site can fill in.
 */
export function pageMarkdown(page: Page, library: Library, site: Site): string {
  const { title, description } = page.fields
  const base = site.address.replace(/\/+$/, '')
  const body = proseOf(linksIn(page, library.pairs, library.addresses, page.language, base))
  return `# ${oneLine(title)}\n\n> ${oneLine(description)}\n\n${body}\n`
}

/** Markdown without the names of anchors and without components on a line of their own; code stays as it is. */
function proseOf(markdown: string): string {
  return changeProse(markdown, (line) =>
    isComponentLine(line) ? [] : [line.replace(/^(#{1,6} .*\S) \{#[^{}]+\}$/, '$1')],
  )
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Writes that beside each page's HTML. Only a build does: in development VitePress serves something else at those
 * addresses.
 */
export function writePageMarkdown(outDir: string, library: Library, site: Site): void {
  for (const { original, translations } of library.pairs) {
    for (const page of [original, ...translations.values()]) {
      const file = path.join(outDir, page.language, `${page.path}.md`)
      writeWhole(file, pageMarkdown(page, library, site))
    }
  }
}
