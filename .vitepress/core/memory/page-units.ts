import type { PageStatus } from '../coverage/page-status.ts'
import type { Block } from '../markdown/blocks.ts'
import { alignBlocks } from '../page-checks/align-blocks.ts'
import type { Page, Pair } from '../pages/page.ts'
import type { MemoryUnit } from './memory-unit.ts'
import { cellPairs, sentencePairs } from './sentence-pairs.ts'
import { unitsFrom } from './units-from.ts'

/**
 * What a memory learns of a page and its translation: the blocks that somebody has confirmed and that are up to
 * date, as the coverage report says, aligned as its checks align them; and their sentences and cells, where
 * both sides have as many. Code blocks are not text.
 */
export function pageUnits({ ref, original }: Pair, page: Page, status: PageStatus): MemoryUnit[] {
  const gaps = gapsOf(status)
  if (!gaps) return []
  const place = { from: original.language, to: page.language, origin: `page ${ref}` }
  return alignBlocks(original, page).blocks.flatMap((pair): MemoryUnit[] => {
    const block = blockAt(original, pair.original)
    const twin = blockAt(page, pair.translation)
    if (!block || !twin || block.kind === 'code') return []
    if (gaps.changed.has(pair.original ?? -1) || gaps.untranslated.has(twin.line)) return []
    const parts = (block.kind === 'row' ? cellPairs : sentencePairs)(block.source, twin.source)
    return [
      ...unitsFrom('block', [[block.source, twin.source]], place),
      ...unitsFrom('sentence', parts, place),
    ]
  })
}

interface Gaps {
  /** Indices of the original's blocks. */
  changed: ReadonlySet<number>
  /** Lines of the translation. */
  untranslated: ReadonlySet<number>
}

/** What of a page is not to be learnt from; nothing of it may be where nobody has confirmed it. */
function gapsOf(status: PageStatus): Gaps | undefined {
  const none: ReadonlySet<number> = new Set()
  switch (status.state) {
    case 'current':
      return { changed: none, untranslated: none }
    case 'outdated':
      return { changed: indicesOf(status.changed), untranslated: none }
    case 'partial':
      return (
        status.since && {
          changed: indicesOf(status.since.changed),
          untranslated: new Set(status.untranslated.map(({ line }) => line)),
        }
      )
    default:
      return undefined
  }
}

function indicesOf(changed: readonly { index: number }[]): ReadonlySet<number> {
  return new Set(changed.map(({ index }) => index))
}

function blockAt({ blocks }: Page, index: number | undefined): Block | undefined {
  return index === undefined ? undefined : blocks[index]
}
