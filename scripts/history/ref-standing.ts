import { type BlockReader, canonicalLinks } from '../../.vitepress/core/coverage/block-reader.ts'
import { currentPages, translatedPages } from '../../.vitepress/core/coverage/language-report.ts'
import { statusOfPage } from '../../.vitepress/core/coverage/status-of-page.ts'
import { type Lock, lockKey } from '../../.vitepress/core/freshness/lock.ts'
import { readBlocks } from '../../.vitepress/core/freshness/read-blocks.ts'
import type { Detect } from '../../.vitepress/core/language/detect.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { blockHashes } from '../site/hashes.ts'
import { filesOf, type PageKeeper } from './page-keeper.ts'

/**
 * What the pages of one ref add to each language: words in all, translated and current, and whether the page is
 * not wholly translated and not wholly current (0 or 1).
 */
export interface PageShares {
  languages: Record<string, readonly number[]>
  /** The files of the pair. */
  files: string[]
  /** The paths below docs/ whose pages its links were compared by. */
  looked: string[]
}

/** Counts the pages of a pair as `computeCoverage` does. */
export function standingOf(
  pair: Pair,
  keeper: PageKeeper,
  lock: Lock,
  site: Site,
  detect: Detect,
): PageShares {
  const { ref } = pair
  const looked = new Set<string>()
  const byPath = {
    get(path: string) {
      looked.add(path)
      return keeper.pageAt(path, ref)
    },
  }
  const readNow: BlockReader = (page) => {
    let first: readonly string[] | undefined
    return readBlocks(page.blocks, page.body, canonicalLinks(page, byPath)).map((read, index) => ({
      read,
      firstHash() {
        first ??= blockHashes(page)
        return first[index] ?? ''
      },
    }))
  }
  const languages: Record<string, readonly number[]> = {}
  for (const { code } of site.languages) {
    const confirmation = lock.pages.get(lockKey(ref, code))
    const { status, words } = statusOfPage(pair, code, confirmation, readNow, detect)

    if (status.state === 'exempt' || status.state === 'orphan') continue
    const gaps = [translatedPages, currentPages].map((whole) => (whole.has(status.state) ? 0 : 1))
    languages[code] = [words.total, words.translated, words.current, ...gaps]
  }
  return { languages, files: filesOf(pair), looked: [...looked].sort() }
}
