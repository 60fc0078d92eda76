import { splitExplicitId } from '../markdown/explicit-id.ts'
import { changeProse, isComponentLine } from '../markdown/prose-lines.ts'
import { rewriteLinks } from '../markdown/rewrite-links.ts'
import type { Page } from '../pages/page.ts'

/** What must be known to put a page's text into a page with others. */
export interface Placing {
  /** The text, with links that begin at the root: `/sv/guider/moten#fore`. */
  body: string
  /** The id of this page in the whole; those of its headings begin with it. */
  id: string
  /** The ids of the pages that are in the whole, by their addresses. */
  ids: ReadonlyMap<string, string>
}

/** The lowest heading that there is. */
const lowest = 6

/** Components that need nothing of the page that they are on. */
const anywhere: ReadonlySet<string> = new Set(['<SiteContact />'])

/**
 * The text of a page as a part of a whole: headings a level lower, ids that no other part has (`moten--fore`), links
 * to pages of the whole that lead there, and none of the components that need the page of their own.
 */
export function partText(page: Pick<Page, 'blocks' | 'bodyLine'>, { body, id, ids }: Placing): string {
  const lines = body.split('\n')
  for (const { heading, line } of page.blocks) {
    if (!heading) continue
    const index = line - page.bodyLine
    const written = /^( {0,3}|.*[>*+-] +)(#{1,6})(\s.*)$/.exec(lines[index] ?? '')
    const level = '#'.repeat(Math.min(heading.level + 1, lowest))
    const name = ` {#${partAnchor(id, heading.id)}}`
    if (written) {
      const [, before = '', , text = ''] = written
      lines[index] = `${before}${level} ${withoutId(text)}${name}`
    } else {
      // Underlined: https://spec.commonmark.org/0.31.2/#setext-headings
      lines[index] = `${level} ${withoutId(lines[index] ?? '')}${name}`
      lines[index + 1] = ''
    }
  }
  const text = changeProse(lines.join('\n'), (line) =>
    isComponentLine(line) && !anywhere.has(line) ? [] : [line],
  )
  return rewriteLinks(text, (target) => {
    if (target.startsWith('#')) return `#${partAnchor(id, target.slice(1))}`
    const [url = '', anchor] = target.split('#')
    const part = ids.get(url)
    return part === undefined ? undefined : `#${partAnchor(part, anchor)}`
  })
}

/** The anchor of a heading of a part, or of the part itself. */
export function partAnchor(part: string, anchor?: string): string {
  return anchor ? `${part}--${anchor}` : part
}

/** A heading's text without its id and without the signs that may close it. */
function withoutId(text: string): string {
  return splitExplicitId(text.trim()).rest.replace(/ #+$/, '').trim()
}

/** An id for each page by its address, of the last part of that address, numbered where two are alike. */
export function partIds(urls: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const url of urls) {
    const name = url.split('/').filter(Boolean).at(-1) ?? 'part'
    let id = name
    for (let number = 2; taken.has(id); number++) id = `${name}-${number}`
    taken.add(id)
    ids.set(url, id)
  }
  return ids
}
