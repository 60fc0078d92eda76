import type { MarkdownRenderer } from 'vitepress'

/**
 * Leaves `{{ … }}` in a page's text and in `code` within it as text. VitePress hands what Markdown makes to Vue as a template, which would
 * run it as code: when the site is built, and in the reader's browser.
 */
export function plainBraces(md: MarkdownRenderer): void {
  for (const name of ['text', 'code_inline'] as const) {
    const rule = md.renderer.rules[name]
    if (!rule) throw new Error(`markdown-it has no rule "${name}" any more`)
    md.renderer.rules[name] = (...given) => rule(...given).replaceAll('{{', '&#123;&#123;')
  }
}
