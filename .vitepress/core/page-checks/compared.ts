import type { Block } from '../markdown/blocks.ts'
import type { Page } from '../pages/page.ts'
import { type Alignment, alignBlocks } from './align-blocks.ts'
import { type PageElements, pageElements } from './page-elements.ts'

/** A page with all that its checks look at, read once. */
export interface Examined {
  page: Page
  elements: PageElements
}

/** An original, its translation, and which part of the one is which of the other. */
export interface Compared {
  original: Examined
  translation: Examined
  alignment: Alignment
  /** Indices of the translation's blocks that are still in the original's language. */
  untranslated: ReadonlySet<number>
}

/** A block of the original and its twin. */
export interface Twins {
  original: Block
  translation: Block
  /** The index of the pair of sections that they are in; -1 for front matter. */
  section: number
}

export function examine(page: Page): Examined {
  return { page, elements: pageElements(page) }
}

export function compare(
  original: Examined,
  translation: Examined,
  untranslated: readonly number[] = [],
): Compared {
  return {
    original,
    translation,
    alignment: alignBlocks(original.page, translation.page),
    untranslated: new Set(untranslated),
  }
}

/** The blocks that have a twin that is translated, in the order of the original. */
export function twinsOf({ original, translation, alignment, untranslated }: Compared): Twins[] {
  const numbers = new Map<Block, number>()
  for (const [number, { original: section }] of alignment.sections.entries()) {
    if (section?.heading) numbers.set(section.heading, number)
    for (const block of section?.blocks ?? []) numbers.set(block, number)
  }
  return alignment.blocks.flatMap(({ original: from, translation: to }): Twins[] => {
    if (from === undefined || to === undefined || untranslated.has(to)) return []
    const block = original.page.blocks[from]
    const twin = translation.page.blocks[to]
    if (!block || !twin) return []
    return [{ original: block, translation: twin, section: numbers.get(block) ?? -1 }]
  })
}
