import type { MarkdownRenderer } from 'vitepress'
import { renderedFile } from './rendered-file.ts'

interface Rendered {
  source: string
  html: string
  env: object
}

/**
 * Keeps the HTML of each page from the bundle for the browser until the one for the server asks for the same again.
 * VitePress 1.6.4 keeps that of 1,024 pages itself, and of a larger site renders every page twice, since the two
 * bundles go through the pages in the same order.
 */
export function renderOnce(md: Pick<MarkdownRenderer, 'render'>): void {
  const render = md.render.bind(md)
  const kept = new Map<string, Rendered>()
  md.render = (source, env = {}) => {
    const file = renderedFile(env)
    const before = kept.get(file)
    kept.delete(file)
    if (before?.source === source) {
      Object.assign(env, before.env)
      return before.html
    }
    const html = render(source, env)
    if (file !== '') kept.set(file, { source, html, env: { ...env } })
    return html
  }
}
