import { anchorsOf } from '../../../.vitepress/core/coverage/page-anchors.ts'
import type { Scope } from '../../../.vitepress/core/coverage/scope.ts'
import type { TreeRead } from '../../site/read-tree.ts'

export type PartScope = Scope & { pages: boolean; strings: boolean }

/** The pages and namespaces of these names, `page <ref>` and `strings <namespace>`. */
export function scopeOf(names: readonly string[]): PartScope {
  const all = new Set(names)
  return {
    hasPage: (ref) => all.has(`page ${ref}`),
    hasStrings: (namespace) => all.has(`strings ${namespace}`),
    pages: names.some((name) => name.startsWith('page ')),
    strings: names.some((name) => name.startsWith('strings ')),
  }
}

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
