import { matchSections, type Section, sectionsOf } from '../coverage/sections.ts'
import type { Block } from '../markdown/blocks.ts'
import type { Page } from '../pages/page.ts'
import { alignRuns } from './align-runs.ts'
import { featuresOf, likeness } from './block-features.ts'

/** A section of the original and its twin; one of them is absent where there is no twin. */
export interface SectionPair {
  original?: Section
  translation?: Section
}

/** Indices among the blocks of the original and the translation; one is absent where there is no twin. */
export interface BlockPair {
  original?: number
  translation?: number
}

export interface Alignment {
  /** In the order of the original, then what only the translation has. */
  sections: SectionPair[]
  /** Every block of both pages once: in the order of the original, then what only the translation has. */
  blocks: BlockPair[]
}

/**
 * Finds the twin of each block of a page in its translation. Sections are paired by id or else in order; blocks
 * within a pair of sections, and the fields of the front matter, by kind and in order, with gaps where one side
 * has more: by what is alike in every language and by length.
 */
export function alignBlocks(original: Page, translation: Page): Alignment {
  const sections = pairSections(sectionsOf(original), sectionsOf(translation))
  const indices = { original: indexOf(original), translation: indexOf(translation) }
  const twins = new Map<number, number>()
  const pair = (before: readonly Block[], after: readonly Block[]) => {
    for (const [block, twin] of alignList(before, after)) {
      const from = indices.original.get(block)
      const to = indices.translation.get(twin)
      if (from !== undefined && to !== undefined) twins.set(from, to)
    }
  }
  pair(fieldsOf(original), fieldsOf(translation))
  for (const { original: from, translation: to } of sections) {
    if (!from || !to) continue
    if (from.heading && to.heading) pair([from.heading], [to.heading])
    pair(from.blocks, to.blocks)
  }
  const taken = new Set(twins.values())
  const ofOriginal = original.blocks.map((_, index): BlockPair => {
    const twin = twins.get(index)
    return { original: index, ...(twin !== undefined && { translation: twin }) }
  })
  const added = translation.blocks.flatMap((_, index) => (taken.has(index) ? [] : [{ translation: index }]))
  return { sections, blocks: [...ofOriginal, ...added] }
}

function pairSections(original: readonly Section[], translation: readonly Section[]): SectionPair[] {
  const twins = matchSections(original, translation)
  const taken = new Set(twins.values())
  const ofOriginal = original.map((section): SectionPair => {
    const twin = twins.get(section)
    return { original: section, ...(twin && { translation: twin }) }
  })
  const added = translation.flatMap((section) => (taken.has(section) ? [] : [{ translation: section }]))
  return [...ofOriginal, ...added]
}

function alignList(before: readonly Block[], after: readonly Block[]): [Block, Block][] {
  const from = before.map(featuresOf)
  const to = after.map(featuresOf)
  const like = (a: number, b: number) => {
    const one = from[a]
    const other = to[b]
    return one && other ? likeness(one, other) : undefined
  }
  return alignRuns(before.length, after.length, like).flatMap(([a, b]): [Block, Block][] => {
    const block = before[a]
    const twin = after[b]
    return block && twin ? [[block, twin]] : []
  })
}

function indexOf(page: Page): ReadonlyMap<Block, number> {
  return new Map(page.blocks.map((block, index) => [block, index]))
}

function fieldsOf(page: Page): Block[] {
  return page.blocks.filter(({ kind }) => kind === 'field')
}
