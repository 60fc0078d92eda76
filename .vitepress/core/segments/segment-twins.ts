import { openBlocks } from '../coverage/open-blocks.ts'
import { alignBlocks } from '../page-checks/align-blocks.ts'
import type { Page } from '../pages/page.ts'
import { type BlockTexts, textsOf } from './page-texts.ts'

/** The texts of an original and its translation, and which block of one is a translation of which of the other. */
export interface PageTwins {
  original: readonly BlockTexts[]
  translation: readonly BlockTexts[]
  /** The translation's block for each of the original's, by the indices of their pages. */
  twins: ReadonlyMap<number, BlockTexts>
  /** The same as indices, with the blocks that have no texts: code. */
  all: ReadonlyMap<number, number>
  /** The translation's blocks, by index, in whose place a placeholder stands. */
  open: ReadonlySet<number>
}

/** Pairs the texts of two pages: fields by their path, placeholders by what they say, the others by being alike. */
export function pageTwins(original: Page, page: Page): PageTwins {
  const from = textsOf(original)
  const to = textsOf(page)
  const byIndex = new Map(to.map((texts) => [texts.index, texts]))
  const byField = new Map(to.flatMap((texts) => (texts.field === undefined ? [] : [[texts.field, texts]])))
  const indexOf = new Map(original.blocks.map((block, index) => [block, index]))
  const open = openBlocks(original, page)
  const twins = new Map<number, BlockTexts>()
  const taken = new Set<number>()
  const pair = (index: number | undefined, twin: BlockTexts | undefined) => {
    if (index === undefined || !twin || twins.has(index) || taken.has(twin.index)) return
    twins.set(index, twin)
    taken.add(twin.index)
  }
  for (const { index, field } of from) if (field !== undefined) pair(index, byField.get(field))
  for (const [index, source] of open) if (source) pair(indexOf.get(source), byIndex.get(index))
  const aligned = alignBlocks(original, page).blocks
  for (const { original: index, translation } of aligned) {
    const twin = translation === undefined ? undefined : byIndex.get(translation)
    if (twin?.field === undefined) pair(index, twin)
  }
  const all = new Map([...twins].map(([index, twin]) => [index, twin.index]))
  for (const { original: index, translation } of aligned) {
    if (index === undefined || translation === undefined || all.has(index) || taken.has(translation)) continue
    all.set(index, translation)
  }
  return { original: from, translation: to, twins, all, open: new Set(open.keys()) }
}
