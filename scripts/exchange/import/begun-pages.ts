import { linkTarget } from '../../../.vitepress/core/coverage/link-target.ts'
import { linksOf } from '../../../.vitepress/core/markdown/links.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { type LocateBase, locate } from '../../segments/locate.ts'
import type { TreeRead } from '../../site/read-tree.ts'
import type { Opened } from './incoming.ts'
import type { NewText } from './tree-with.ts'

/** The pages that are still to be made, as they are before anything of them is translated. */
export function begunPages(all: readonly Opened[], base: LocateBase, root: string, site: Site): NewText[] {
  return all.flatMap(({ opened, which }): NewText[] => {
    const found = opened.isThere ? undefined : locate(base, root, site, which)
    if (found?.kind !== 'start') return []
    const { file, text, language } = found.start
    return [{ file, language, text }]
  })
}

/**
 * Tells of a page that is not translated whether pages of the language link to where it is shown until then, so that
 * it has to stay there.
 */
export function linkedStandIns(tree: TreeRead, site: Site): (ref: string, language: string) => boolean {
  const addresses = addressesOf(tree.pairs, site)
  const linked = new Map<string, ReadonlySet<string>>()
  const pathsIn = (language: string) => {
    const pages = tree.pages.filter((page) => page.language === language)
    return new Set(
      pages.flatMap((page) =>
        linksOf(page.body, page.bodyLine).flatMap(({ target }) => linkTarget(target, page)?.path ?? []),
      ),
    )
  }
  return (ref, language) => {
    const url = addresses.get(ref)?.get(language)?.url
    const known = linked.get(language) ?? pathsIn(language)
    linked.set(language, known)
    return url !== undefined && known.has(url.slice(1))
  }
}
