import type { Block } from '../markdown/blocks.ts'
import { countWords } from '../markdown/words.ts'
import type { Page } from '../pages/page.ts'

/** A heading with the blocks below it, up to the next heading of any level. */
export interface Section {
  /** None for what stands above the first heading. */
  heading?: Block
  /** The id that the page itself gives the heading, `{#contact}`. */
  explicitId?: string
  blocks: Block[]
}

/** The sections of a page in order; front matter is in none. */
export function sectionsOf(page: Page): Section[] {
  const lines = page.body.split('\n')
  const sections: Section[] = [{ blocks: [] }]
  for (const block of page.blocks) {
    if (block.kind === 'field') continue
    if (block.heading) {
      const written = lines[block.line - page.bodyLine] ?? ''
      const explicit = written.includes(`{#${block.heading.id}`)
      sections.push({ heading: block, blocks: [], ...(explicit && { explicitId: block.heading.id }) })
    } else {
      sections.at(-1)?.blocks.push(block)
    }
  }
  return sections
}

/** Words that a reader reads in a section below its heading. */
export function wordsBelow(section: Section): number {
  return section.blocks.reduce((sum, block) => sum + countWords(block.text), 0)
}

/**
 * The sections of the original that the translation lacks, or has without any text. Explicit ids are compared
 * where both headings have one, unless the pages share none; other headings only by how many there are.
 */
export function missingSections(original: readonly Section[], translation: readonly Section[]): Section[] {
  const twins = matchSections(original, translation)
  return original.filter((section) => {
    const twin = twins.get(section)
    return twin ? wordsBelow(section) > 0 && twin.blocks.every(({ text }) => text === '') : true
  })
}

function matchSections(original: readonly Section[], translation: readonly Section[]): Map<Section, Section> {
  const twins = new Map<Section, Section>()
  const ids = new Map(
    translation.flatMap((section): [string, Section][] =>
      section.explicitId === undefined ? [] : [[section.explicitId, section]],
    ),
  )
  const left = new Set(translation)
  const pair = (section: Section, twin: Section) => {
    twins.set(section, twin)
    left.delete(twin)
  }
  const [intro] = original
  const [twinIntro] = translation
  if (intro && twinIntro) pair(intro, twinIntro)
  for (const section of original) {
    const twin = section.explicitId === undefined ? undefined : ids.get(section.explicitId)
    if (twin) pair(section, twin)
  }
  const idsLead = twins.size > 1
  const isFree = (section: Section, twin: Section) =>
    !idsLead || section.explicitId === undefined || twin.explicitId === undefined
  for (const sameLevel of [true, false]) {
    for (const section of original) {
      if (twins.has(section)) continue
      const twin = [...left].find(
        (candidate) => isFree(section, candidate) && (!sameLevel || levelOf(candidate) === levelOf(section)),
      )
      if (twin) pair(section, twin)
    }
  }
  return twins
}

function levelOf({ heading }: Section): number {
  return heading?.heading?.level ?? 0
}
