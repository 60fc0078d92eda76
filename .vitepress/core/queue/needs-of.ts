import { pagesByFile } from '../coverage/block-reader.ts'
import { linkTarget, markdownFile } from '../coverage/link-target.ts'
import { linksOf } from '../markdown/links.ts'
import type { Pair } from '../pages/page.ts'
import type { PageNeed } from './page-task.ts'

/** How much readers need each page, from what its original says and how many originals link to it. */
export function needsOf(pairs: readonly Pair[], sections: readonly string[]): (ref: string) => PageNeed {
  const files = pagesByFile(pairs)
  const linked = new Map<string, number>()
  for (const { original } of pairs) {
    const targets = linksOf(original.body).flatMap(({ target }) => {
      const file = markdownFile(linkTarget(target, original)?.path ?? '')
      const to = file === undefined ? undefined : files.get(file)
      return to && to.ref !== original.ref ? to.ref : []
    })
    for (const ref of new Set(targets)) linked.set(ref, (linked.get(ref) ?? 0) + 1)
  }
  const originals = new Map(pairs.map(({ ref, original }) => [ref, original]))
  return (ref) => {
    const { type, section } = originals.get(ref)?.fields ?? {}
    const rank = section === undefined ? -1 : sections.indexOf(section)
    return {
      isHome: type === 'home',
      ...(section !== undefined && { section }),
      sectionRank: rank < 0 ? sections.length : rank,
      linkedFrom: linked.get(ref) ?? 0,
    }
  }
}
