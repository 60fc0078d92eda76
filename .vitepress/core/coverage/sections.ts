import type { Block } from '../markdown/blocks.ts'
import { countWords } from '../markdown/words.ts'
import { alignRuns } from '../page-checks/align-runs.ts'
import { type BlockFeatures, featuresOf, likeness } from '../page-checks/block-features.ts'
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
  const taken = new Set(twins.values())
  return original.filter((section) => {
    const twin = twins.get(section)
    if (!twin) return true
    return wordsBelow(section) > 0 && hasNoText(twin) && ownParts(twin, translation, taken).every(hasNoText)
  })
}

function hasNoText({ blocks }: Section): boolean {
  return blocks.every(({ text }) => text === '')
}

/** The sections right below one that have no twin: its text may stand there, below headings of their own. */
function ownParts(section: Section, all: readonly Section[], taken: ReadonlySet<Section>): Section[] {
  const rest = all.slice(all.indexOf(section) + 1)
  const end = rest.findIndex((each) => taken.has(each))
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * The twin of each section of the original, as far as there is one: by explicit id wherever it stands, the
 * sections in between in order, by level, by what their headings have alike and by how much is in them.
 */
export function matchSections(
  original: readonly Section[],
  translation: readonly Section[],
): Map<Section, Section> {
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
    if (twin && left.has(twin)) pair(section, twin)
  }
  const idsLead = twins.size > 1
  const isFree = (section: Section, twin: Section) =>
    !idsLead || section.explicitId === undefined || twin.explicitId === undefined
  const before = original.filter((section) => !twins.has(section)).map(toCandidate)
  const after = [...left].map(toCandidate)
  const like = (a: number, b: number) => {
    const one = before[a]
    const other = after[b]
    return one && other && isFree(one.section, other.section) ? alikeness(one, other) : undefined
  }
  for (const [a, b] of alignRuns(before.length, after.length, like)) {
    const section = before[a]?.section
    const twin = after[b]?.section
    if (section && twin) pair(section, twin)
  }
  return twins
}

interface Candidate {
  section: Section
  heading: BlockFeatures | undefined
  text: string
  level: number
  /** Characters below the heading, and how many blocks of each kind. */
  size: number
  kinds: ReadonlyMap<string, number>
}

function toCandidate(section: Section): Candidate {
  const kinds = new Map<string, number>()
  for (const { kind } of section.blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const { heading, blocks } = section
  return {
    section,
    heading: heading && featuresOf(heading),
    text: heading?.text ?? '',
    level: heading?.heading?.level ?? 0,
    size: blocks.reduce((sum, { text }) => sum + text.length, 0),
    kinds,
  }
}

/** From 2 to 6, so that a section without a twin is rather paired with what is little like it than left out. */
function alikeness(a: Candidate, b: Candidate): number {
  const names = new Set([...a.kinds.keys(), ...b.kinds.keys()])
  let same = 0
  let all = 0
  for (const name of names) {
    same += Math.min(a.kinds.get(name) ?? 0, b.kinds.get(name) ?? 0)
    all += Math.max(a.kinds.get(name) ?? 0, b.kinds.get(name) ?? 0)
  }
  const level = a.level === b.level ? 1 : 0
  const text = a.text === b.text && a.text !== '' ? 1 : 0
  const marks = a.heading && b.heading ? ((likeness(a.heading, b.heading) ?? 0) - 1) * 0.2 : 0
  const size = Math.min(a.size, b.size) / Math.max(a.size, b.size, 1)
  return 2 + level + text + marks + (all === 0 ? 0.5 : (same / all) * 0.5) + size * 0.5
}
