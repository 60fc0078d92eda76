import { compareBlocks } from '../freshness/compare-blocks.ts'
import type { PageConfirmation } from '../freshness/lock.ts'
import type { Block } from '../markdown/blocks.ts'
import { countWords } from '../markdown/words.ts'
import { isExempt } from '../pages/addresses.ts'
import { type Page, type Pair, pageIn } from '../pages/page.ts'
import { placesOf } from './block-places.ts'
import type { MissingSection, OriginalChange, PageStatus } from './page-status.ts'
import { type Count, none } from './percent.ts'
import { missingSections, type Section, sectionsOf, wordsBelow } from './sections.ts'
import { untranslatedBlocks } from './untranslated.ts'

export interface PageStanding {
  status: PageStatus
  words: Count
}

/** The hashes of the blocks of a page as it is now, in order; asked for only where its blob has changed. */
export type BlockHashes = (page: Page) => readonly string[]

/** How a pair stands in a language: its state with reasons, and the original's words that are whole there. */
export function statusOfPage(
  pair: Pair,
  language: string,
  confirmation: PageConfirmation | undefined,
  hashesOf: BlockHashes,
): PageStanding {
  const { original } = pair
  const total = wordsOf(original.blocks)
  const page = pageIn(pair, language)
  if (page === original) {
    return { status: { state: 'original' }, words: { total, translated: total, current: total } }
  }
  if (!page) {
    if (!isExempt(pair, language)) {
      return { status: { state: 'missing' }, words: { total, translated: 0, current: 0 } }
    }
    const reason = original.fields.languages_reason?.[language]
    return { status: { state: 'exempt', ...(reason !== undefined && { reason }) }, words: none }
  }
  const confirmed = confirmation?.from === original.language ? confirmation : undefined
  const since = confirmed && changeSince(original, confirmed, hashesOf)
  const gaps = gapsOf(original, page)
  const changed = since?.changedBlocks ?? new Set<Block>()
  const translated = total - wordsOf(gaps.blocks)
  const current = confirmed ? total - wordsOf([...new Set([...gaps.blocks, ...changed])]) : 0
  const words = { total, translated, current }
  if (gaps.untranslated.length + gaps.missing.length > 0) {
    return {
      status: {
        state: 'partial',
        untranslated: placesOf(page.blocks, gaps.untranslated),
        missingSections: gaps.missing.map(toMissingSection),
        ...(since && { since: since.change }),
      },
      words,
    }
  }
  if (!confirmed || !since) {
    const because = confirmation ? 'other-original' : 'never'
    return { status: { state: 'unconfirmed', because }, words }
  }
  const { change } = since
  const isChanged = change.changed.length + change.removed > 0
  return { status: isChanged ? { state: 'outdated', ...change } : { state: 'current' }, words }
}

function changeSince(
  original: Page,
  confirmed: PageConfirmation,
  hashesOf: BlockHashes,
): { change: OriginalChange; changedBlocks: ReadonlySet<Block> } {
  if (original.blob === confirmed.blob) {
    return { change: { changed: [], removed: 0 }, changedBlocks: new Set() }
  }
  const { changes, removed } = compareBlocks(confirmed.blocks, hashesOf(original))
  const kinds = new Map(changes.map(({ index, change }) => [index, change]))
  const places = placesOf(original.blocks, [...kinds.keys()])
  const changed = [...kinds].flatMap(([, change], index) => {
    const place = places[index]
    return place ? [{ change, ...place }] : []
  })
  const changedBlocks = original.blocks.filter((_, index) => {
    const change = kinds.get(index)
    return change !== undefined && change !== 'moved'
  })
  return { change: { changed, removed }, changedBlocks: new Set(changedBlocks) }
}

interface Gaps {
  /** Indices of the translation's blocks that are in the original's words. */
  untranslated: number[]
  missing: Section[]
  /** The original's blocks that have no translation. */
  blocks: Block[]
}

function gapsOf(original: Page, page: Page): Gaps {
  const untranslated = untranslatedBlocks(original.blocks, page.blocks)
  const missing = missingSections(sectionsOf(original), sectionsOf(page))
  const texts = new Set(untranslated.map((index) => page.blocks[index]?.text))
  const lacking = new Set(missing.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks)))
  const blocks = original.blocks.filter((block) => lacking.has(block) || texts.has(block.text))
  return { untranslated, missing, blocks }
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
