import path from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/** A page's text, front matter and all, as HTML; `file` is its path below docs/. */
export type PageRenderer = (text: string, file: string, language: string) => string

/**
 * VitePress's own renderer of Markdown with the settings of the site in `root`, so that containers, marks and code are
 * as the site shows them. VitePress 1.6.4 gives its renderer the page's place and language as `env`.
 */
export async function openRenderer(root: string): Promise<PageRenderer> {
  const { createMarkdownRenderer, resolveConfig } = await import('vitepress')
  const { markdown, site, logger } = await resolveConfig(root, 'build', 'production')
  const docs = path.join(root, 'docs')
  const renderer: MarkdownRenderer = await createMarkdownRenderer(docs, markdown, site.base, logger)
  return (text, file, language) =>
    renderer.render(text, {
      path: path.join(docs, file),
      relativePath: file,
      cleanUrls: true,
      localeIndex: language,
    })
}
