import { anchorsOf } from '../../../.vitepress/core/coverage/page-anchors.ts'
import type { TreeRead } from '../../site/read-tree.ts'

/** True where a page would lose an anchor, such as that of a heading, so that links of any page may be broken. */
export function losesAnchors(before: TreeRead, after: TreeRead): boolean {
  const pages = new Map(after.pages.map((page) => [page.file, page]))
  return before.pages.some((page) => {
    const now = pages.get(page.file)
    if (now === page || !now) return false
    const anchors = new Set(anchorsOf(now))
    return [...anchorsOf(page)].some((anchor) => !anchors.has(anchor))
  })
}
