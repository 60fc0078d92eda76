import type { MarkdownRenderer } from 'vitepress'

/**
 * Leaves `{{ … }}` in a page's text as text. VitePress hands what Markdown makes to Vue as a template, which would
 * run it as code: when the site is built, and in the reader's browser.
 */
export function plainBraces(md: MarkdownRenderer): void {
  const { text } = md.renderer.rules
  if (!text) throw new Error('markdown-it has no rule "text" any more')
  md.renderer.rules.text = (...given) => text(...given).replaceAll('{{', '&#123;&#123;')
}
