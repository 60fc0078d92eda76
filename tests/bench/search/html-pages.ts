import { slugify } from '@mdit-vue/shared'
import MarkdownIt from 'markdown-it'
import type { BenchPage } from './bench-pages.ts'

const markdown = new MarkdownIt({ html: true })

// VitePress ends each heading with a link to itself, and its search finds the sections by them.
markdown.renderer.rules.heading_close = (tokens, at) => {
  const text = tokens[at - 1]?.content ?? ''
  return ` <a class="header-anchor" href="#${slugify(text)}">&ZeroWidthSpace;</a></${tokens[at]?.tag}>\n`
}

/** The content of a page as HTML, which begins with its title. */
export function contentHtml({ title, body }: BenchPage): string {
  const hasTitle = /^#\s/m.test(body)
  return markdown.render(hasTitle ? body : `# ${title}\n\n${body}`)
}

/** A page as a plain site has it. */
export function pageHtml(page: BenchPage): string {
  const title = page.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html>\n<html lang="${page.language}"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${contentHtml(page)}</main></body></html>\n`
}
