import type { Block } from '../markdown/blocks.ts'
import { splitExplicitId } from '../markdown/explicit-id.ts'
import type { Page } from '../pages/page.ts'

/** A heading whose anchor is written out, `{#C-K4}`, so that it stays when the heading's words change. */
export interface ExplicitAnchor {
  id: string
  heading: Block
}

/** The anchors that a page's headings are given, in their order; one that stands there twice is there twice. */
export function explicitAnchors(page: Page): ExplicitAnchor[] {
  const lines = page.body.split('\n')
  return page.blocks.flatMap((heading) => {
    if (!heading.heading) return []
    const { id } = splitExplicitId((lines[heading.line - page.bodyLine] ?? '').replace(/[\s#]+$/, ''))
    return id === undefined ? [] : [{ id, heading }]
  })
}
