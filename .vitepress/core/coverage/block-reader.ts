import type { NowRead } from '../freshness/confirmed.ts'
import type { Canonical } from '../freshness/inline-text.ts'
import { readBlocks } from '../freshness/read-blocks.ts'
import type { Page, Pair } from '../pages/page.ts'
import { linkTarget, markdownFile } from './link-target.ts'

/** The blocks of a page as they are now, in order; asked for only where the file has changed. */
export type BlockReader = (page: Page) => readonly NowRead[]

/** The hashes of a page's blocks as a lock file of the first version has them, in order. */
export type BlockHashes = (page: Page) => readonly string[]

/**
 * Reads the blocks of pages. A link to a page of `pairs` is compared by the ref that it leads to, so that
 * files can be renamed and moved; each page is read once.
 */
export function blockReader(pairs: readonly Pair[], firstHashes: BlockHashes): BlockReader {
  const known = new Map<Page, readonly NowRead[]>()
  let refs: ReadonlyMap<string, Page> | undefined
  return (page) => {
    const before = known.get(page)
    if (before) return before
    refs ??= pagesByFile(pairs)
    let first: readonly string[] | undefined
    const blocks = readBlocks(page.blocks, page.body, canonicalLinks(page, refs)).map(
      (read, index): NowRead => ({
        read,
        firstHash() {
          first ??= firstHashes(page)
          return first[index] ?? ''
        },
      }),
    )
    known.set(page, blocks)
    return blocks
  }
}

/** Pages by their path below docs/, as far as links need to know them. */
export interface PagesByFile {
  get(file: string): Pick<Page, 'ref' | 'language'> | undefined
}

/** Pages by their path below docs/. */
export function pagesByFile(pairs: readonly Pair[]): ReadonlyMap<string, Page> {
  const pages = pairs.flatMap(({ original, translations }) => [original, ...translations.values()])
  return new Map(pages.map((page) => [`${page.language}/${page.path}.md`, page]))
}

/** The targets of a page's links as they are compared: a page's ref and language, else a path below docs/. */
export function canonicalLinks(page: Page, pages: PagesByFile): Canonical {
  return (target) => {
    const inside = linkTarget(target, page)
    if (!inside) return target
    const file = markdownFile(inside.path)
    const to = file === undefined ? undefined : pages.get(file)
    const anchor = inside.anchor === undefined ? '' : `#${inside.anchor}`
    return to ? `${to.language}:${to.ref}${anchor}` : `/${inside.path}${anchor}`
  }
}
