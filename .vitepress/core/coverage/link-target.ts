import { decode } from '../markdown/links.ts'
import type { Page } from '../pages/page.ts'

/** Where a link of a page leads inside the site. */
export interface LinkTarget {
  /** A path below docs/, without a slash in front: `en/about/index.md`, `en/about/`, `logo.svg`. */
  path: string
  /** Without `#`; undefined where there is none, or it is the top of the page, which is always there. */
  anchor: string | undefined
}

/** Resolves a link against the page that it stands on; undefined for what leads out of the site. */
export function linkTarget(target: string, page: Page): LinkTarget | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined
  const here = `http://docs/${[page.language, ...page.path.split('/')].map(encodeURIComponent).join('/')}.md`
  if (!URL.canParse(target, here)) return { path: target, anchor: undefined }
  const { pathname, hash } = new URL(target, here)
  const anchor = decode(hash.slice(1)).normalize()
  return {
    path: decode(pathname.slice(1)).normalize(),
    anchor: anchor === '' || anchor === 'top' ? undefined : anchor,
  }
}

/**
 * The Markdown file below docs/ that an address stands for, as VitePress 1.6 resolves links; undefined for
 * the address of another kind of file.
 */
export function markdownFile(path: string): string | undefined {
  if (path === '' || path.endsWith('/')) return `${path}index.md`
  if (path.endsWith('.md')) return path
  if (path.endsWith('.html')) return path.replace(/html$/, 'md')
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.includes('.') ? undefined : `${path}.md`
}
