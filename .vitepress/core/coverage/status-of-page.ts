import type { PageConfirmation } from '../freshness/lock.ts'
import type { Detect } from '../language/detect.ts'
import type { Block } from '../markdown/blocks.ts'
import { countWords } from '../markdown/words.ts'
import { alignBlocks } from '../page-checks/align-blocks.ts'
import { isExempt } from '../pages/addresses.ts'
import { type Page, type Pair, pageIn } from '../pages/page.ts'
import { excerptOf, placesOf } from './block-places.ts'
import type { BlockReader } from './block-reader.ts'
import { changeSince } from './change-since.ts'
import { openBlocks } from './open-blocks.ts'
import type { MissingSection, PageStatus, UntranslatedBlock } from './page-status.ts'
import { type Count, none } from './percent.ts'
import { missingSections, type Section, sectionsOf, wordsBelow } from './sections.ts'
import { foreignBlocks, sameBlocks, untranslatedBlocks } from './untranslated.ts'

export interface PageStanding {
  status: PageStatus
  words: Count
  /** Indices of the translation's blocks that are still in the original's language. */
  untranslated: readonly number[]
}

/** How a pair stands in a language: its state with reasons, and the original's words that are whole there. */
export function statusOfPage(
  pair: Pair,
  language: string,
  confirmation: PageConfirmation | undefined,
  blocksOf: BlockReader,
  detect?: Detect,
): PageStanding {
  const { original } = pair
  const total = wordsOf(original.blocks)
  const page = pageIn(pair, language)
  if (page === original) {
    const words = { total, translated: total, current: total }
    return { status: { state: 'original' }, words, untranslated: [] }
  }
  if (!page) {
    if (!isExempt(pair, language)) {
      const words = { total, translated: 0, current: 0 }
      return { status: { state: 'missing' }, words, untranslated: [] }
    }
    const reason = original.fields.languages_reason?.[language]
    return {
      status: { state: 'exempt', ...(reason !== undefined && { reason }) },
      words: none,
      untranslated: [],
    }
  }
  const confirmed = confirmation?.from === original.language ? confirmation : undefined
  const since = confirmed && changeSince(original, confirmed, blocksOf)
  const gaps = gapsOf(original, page, detect)
  const { untranslated } = gaps
  const changed = since?.changedBlocks ?? new Set<Block>()
  const translated = total - wordsOf(gaps.blocks)
  const current = confirmed ? total - wordsOf([...new Set([...gaps.blocks, ...changed])]) : 0
  const words = { total, translated, current }
  if (gaps.untranslated.length + gaps.missing.length > 0) {
    return {
      status: {
        state: 'partial',
        untranslated: untranslatedPlaces(page, gaps),
        missingSections: gaps.missing.map(toMissingSection),
        ...(since && { since: since.change }),
      },
      words,
      untranslated,
    }
  }
  if (!confirmed || !since) {
    const because = confirmation ? 'other-original' : 'never'
    return { status: { state: 'unconfirmed', because }, words, untranslated }
  }
  const { change } = since
  const isChanged = change.changed.length + change.removed > 0
  const { cosmetic } = change
  const unchanged: PageStatus = { state: 'current', ...(cosmetic && { cosmetic }) }
  return { status: isChanged ? { state: 'outdated', ...change } : unchanged, words, untranslated }
}

interface Gaps {
  /** Indices of the translation's blocks that are in the original's words or language. */
  untranslated: number[]
  /** The block of the original that each of them is or should be a translation of, as far as that is known. */
  sources: ReadonlyMap<number, Block>
  /** Those of them that are told by their language alone. */
  foreign: ReadonlySet<number>
  missing: Section[]
  /** The original's blocks that have no translation. */
  blocks: Block[]
}

function gapsOf(original: Page, page: Page, detect: Detect | undefined): Gaps {
  const told = detect && { language: original.language, detect }
  const open = openBlocks(original, page)
  // While a page is being written, what is as in the original has not been got to, a name or a number too.
  const same =
    open.size > 0
      ? sameBlocks(original.blocks, page.blocks)
      : untranslatedBlocks(original.blocks, page.blocks, told)
  const known = new Set(same)
  const detected = detect ? foreignBlocks(page.blocks, original.language, page.language, detect) : []
  const foreign = new Set(detected.filter((index) => !known.has(index) && !open.has(index)))
  const awaited = new Set([...open.values()].flatMap((block) => block ?? []))
  const missing = missingSections(sectionsOf(original), sectionsOf(page)).filter(
    ({ heading, blocks }) => ![...(heading ? [heading] : []), ...blocks].some((block) => awaited.has(block)),
  )
  const lacking = new Set(missing.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks)))
  const sources = new Map<number, Block>()
  const byText = new Map([...original.blocks].reverse().map((block) => [block.text, block]))
  for (const index of same) {
    const block = byText.get(page.blocks[index]?.text ?? '')
    if (block) sources.set(index, block)
  }
  for (const { original: from, translation: to } of foreign.size > 0
    ? alignBlocks(original, page).blocks
    : []) {
    const block = from === undefined ? undefined : original.blocks[from]
    if (block && to !== undefined && foreign.has(to)) sources.set(to, block)
  }
  for (const [index, block] of open) {
    if (!block) continue
    sources.set(index, block)
    lacking.add(block)
  }
  // What is found by its language alone is counted by the words of the block that it should be a translation of.
  for (const index of foreign) {
    const block = sources.get(index)
    if (block) lacking.add(block)
  }
  const texts = new Set(same.map((index) => page.blocks[index]?.text))
  const blocks = original.blocks.filter((block) => lacking.has(block) || texts.has(block.text))
  const untranslated = [...same, ...open.keys(), ...foreign].sort((a, b) => a - b)
  return { untranslated, sources, foreign, missing, blocks }
}

function untranslatedPlaces(page: Page, { untranslated, sources, foreign }: Gaps): UntranslatedBlock[] {
  const places = placesOf(page.blocks, untranslated)
  return untranslated.flatMap((index, position): UntranslatedBlock[] => {
    const place = places[position]
    const source = sources.get(index)
    const found = foreign.has(index) ? 'language' : 'words'
    // A placeholder has no words of its own.
    const told = source &&
      page.blocks[index]?.text === '' && { excerpt: excerptOf(source.text), words: countWords(source.text) }
    return place ? [{ ...place, ...told, found, ...(source && { originalLine: source.line }) }] : []
  })
}

function toMissingSection(section: Section): MissingSection {
  const { heading, blocks } = section
  return {
    line: heading?.line ?? blocks[0]?.line ?? 1,
    heading: heading?.text ?? '',
    words: wordsBelow(section) + (heading ? countWords(heading.text) : 0),
  }
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0)
}
