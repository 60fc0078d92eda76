import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { judgeTree } from '../../site/judge-tree.ts'
import { ownStrings, ownTree, type TreeRead } from '../../site/read-tree.ts'
import { scopeOf } from '../../site/scope-of.ts'
import type { Knowledge, Now } from '../live/knowledge.ts'

/**
 * What the coverage check says of a page or a namespace as it is on disk, with what only the whole tree tells: all that
 * `translate done` looks at. `ofReading` is what reading its file found.
 */
export function wholeFindings(
  { root, site }: Knowledge,
  { base, pages, strings }: Now,
  name: string,
  ofReading: readonly Finding[],
): Finding[] {
  const scope = scopeOf([name])
  const { lock, glossary, pairs, orphans, unread } = base
  const ofPairs = scope.pages ? pairPages(pages.pages, site, unread).findings : []
  const read: TreeRead = {
    ...(scope.pages ? { files: [...pages.files], pages: pages.pages, pairs, orphans, unread } : noPages),
    ...{ strings, lock, freshness: true, glossary, findings: [...ofReading, ...ofPairs] },
  }
  return judgeTree(read, root, site, { tree: scope.pages ? ownTree : ownStrings, scope }).report.findings
}

const noPages = { files: [], pages: [], pairs: [], orphans: [], unread: [] }
