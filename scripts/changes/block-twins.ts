import { alignBlocks } from '../../.vitepress/core/page-checks/align-blocks.ts'
import type { Page } from '../../.vitepress/core/pages/page.ts'

/** The block of a translation that a change of the original concerns. */
export interface BlockTwin {
  /** Its line in the translation's file. */
  line: number
  /** Its Markdown on one line; empty where it has no block yet, and `line` is that of the block before it. */
  source: string
}

/** A block of the original as it was or is: its indices among the blocks as they were in `old` and are now. */
export interface Changed {
  now: number | undefined
  old: { page: Page; index: number } | undefined
  /** The block of the original that stands, or stood, before it, as they are now. */
  previous: number | undefined
}

/**
 * Finds the block of a translation that a changed block of its original concerns: the twin of the block as it was,
 * where its text is known, since that is what was translated, else of the block as it is.
 */
export function blockTwins(original: Page, translation: Page): (changed: Changed) => BlockTwin | undefined {
  const alignments = new Map<Page, ReadonlyMap<number, number>>()
  const twinIn = (page: Page, index: number | undefined) => {
    const known = alignments.get(page) ?? twinsOf(page, translation)
    alignments.set(page, known)
    return index === undefined ? undefined : known.get(index)
  }
  const taken = new Set<number>()
  const isAlike = original.blocks.length === translation.blocks.length
  const nextAlone = (at: number, without: ReadonlySet<number>) => {
    const paired = new Set(alignments.get(original)?.values())
    let next = at + 1
    while (without.has(next)) next++
    return next < translation.blocks.length && !paired.has(next) ? next : undefined
  }
  return ({ now, old, previous }) => {
    const asNow = twinIn(original, now)
    const asWas = old && twinIn(old.page, old.index)
    const index = isAlike ? (asNow ?? asWas) : (asWas ?? asNow)
    const block = translation.blocks[index ?? -1]
    if (block) return { line: block.line, source: block.source }
    for (let before = previous ?? -1; before >= 0; before--) {
      const at = twinIn(original, before)
      const above = translation.blocks[at ?? -1]
      if (at === undefined || !above) continue
      // What the original had here and the translation still has has no twin any more.
      const left = now === undefined ? nextAlone(at, taken) : undefined
      if (left === undefined) return { line: above.line, source: '' }
      taken.add(left)
      return { line: translation.blocks[left]?.line ?? 1, source: translation.blocks[left]?.source ?? '' }
    }
    return undefined
  }
}

function twinsOf(original: Page, translation: Page): ReadonlyMap<number, number> {
  return new Map(
    alignBlocks(original, translation).blocks.flatMap(({ original: from, translation: to }) =>
      from === undefined || to === undefined ? [] : [[from, to] as const],
    ),
  )
}
