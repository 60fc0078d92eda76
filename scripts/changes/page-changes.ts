import { type BlockReader, blockReader } from '../../.vitepress/core/coverage/block-reader.ts'
import { changeSince, stepsSince } from '../../.vitepress/core/coverage/change-since.ts'
import type { BlockStep } from '../../.vitepress/core/freshness/compare-blocks.ts'
import { confirmedBlocks } from '../../.vitepress/core/freshness/confirmed.ts'
import { isFirstRecord, readRecord } from '../../.vitepress/core/freshness/fingerprint.ts'
import { lockKey, type PageConfirmation } from '../../.vitepress/core/freshness/lock.ts'
import { fingerprintDiff, type WordRun, wordDiff } from '../../.vitepress/core/freshness/word-diff.ts'
import type { Page, Pair } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { type OldTexts, oldTexts } from '../history/old-text.ts'
import { pageFromText } from '../pages/read-page.ts'
import { blockHashes } from '../site/hashes.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { blockTwins } from './block-twins.ts'
import type { BlockChange, PageChanges } from './changes.ts'

interface Confirmed {
  pair: Pair
  page: Page
  confirmation: PageConfirmation
}

/** What changes are told from. */
export type Confirmations = Pick<KnowledgeBase, 'pairs' | 'lock'>

/**
 * What changed in the originals of pages, block by block, in the order of refs and languages; with `only` of the
 * translations of one page, each block with that of the translation that it concerns.
 */
export async function pageChanges(
  base: Confirmations,
  root: string,
  site: Site,
  only?: string,
): Promise<PageChanges[]> {
  const read = blockReader(base.pairs, blockHashes)
  const changed = confirmedPages(base).filter(
    ({ pair, confirmation }) =>
      (only === undefined || pair.ref === only) &&
      stepsSince(pair.original, confirmation, read).some(({ kind }) => kind),
  )
  const texts = await oldTexts(
    root,
    changed.flatMap(({ pair, confirmation: { blob, also = [] } }) =>
      [blob, ...also].map((id) => ({ blob: id, file: pair.original.file })),
    ),
  )
  return changed.map((page) => changesOfPage(page, read, texts, site, only !== undefined))
}

function confirmedPages({ pairs, lock }: Confirmations): Confirmed[] {
  return [...pairs]
    .sort((a, b) => (a.ref < b.ref ? -1 : 1))
    .flatMap((pair) =>
      [...pair.translations].flatMap(([language, page]) => {
        const confirmation = lock.pages.get(lockKey(pair.ref, language))
        return confirmation?.from === pair.original.language ? [{ pair, page, confirmation }] : []
      }),
    )
}

function changesOfPage(
  { pair, page, confirmation }: Confirmed,
  read: BlockReader,
  texts: OldTexts,
  site: Site,
  withTwins: boolean,
): PageChanges {
  const { original } = pair
  const { change } = changeSince(original, confirmation, read)
  const now = read(original)
  const before = confirmedBlocks(confirmation.blocks, now)
  const steps = stepsSince(original, confirmation, read)
  const sources = oldSources(confirmation, original, read, texts, site)
  const wordsOf = ({ before: old, now: index }: BlockStep): { words: WordRun[]; isFromHistory: boolean } => {
    const source = index === undefined ? '' : (original.blocks[index]?.source ?? '')
    const record = confirmation.blocks[old ?? -1]
    if (record === undefined) return { words: wordDiff('', source), isFromHistory: true }
    const was = sources(record, old ?? -1)
    const oldSource = was?.page.blocks[was.index]?.source
    if (oldSource !== undefined) return { words: wordDiff(oldSource, source), isFromHistory: true }
    const fingerprint = before[old ?? -1] ?? readRecord(record)
    const block = now[index ?? -1]?.read
    if (block) return { words: fingerprintDiff(fingerprint, block), isFromHistory: false }
    return { words: [{ change: 'removed', text: '', words: fingerprint.codes.length }], isFromHistory: false }
  }
  const twinOf = blockTwins(original, page)
  const blocks = [...change.changed, ...(change.gone ?? []), ...(change.cosmetic ?? [])]
    .map((block): BlockChange => {
      const { kind, severity, line, heading, section } = block
      const step = steps.find((candidate) =>
        'before' in block ? candidate.before === block.before : candidate.now === block.index,
      )
      const place = { ...(heading !== undefined && { heading }), ...(section !== undefined && { section }) }
      const told = kind === 'moved' ? { words: [], isFromHistory: true } : wordsOf(step ?? {})
      if (!withTwins || !step) return { kind, severity, line, ...place, ...told }
      const { now: index, before: old = -1 } = step
      const record = confirmation.blocks[old]
      const at = steps.indexOf(step)
      const previous = steps.slice(0, at).findLast((other) => other.now !== undefined)?.now
      const twin = twinOf({
        now: index,
        old: record === undefined ? undefined : sources(record, old),
        previous,
      })
      const source = original.blocks[index ?? -1]?.source
      return {
        ...{ kind, severity, line, ...place, ...told },
        ...(source !== undefined && { source }),
        ...(twin && { twin }),
      }
    })
    .sort((a, b) => a.line - b.line)
  return { ref: pair.ref, language: page.language, file: page.file, original: original.file, blocks }
}

/** Finds a block as it was confirmed, by its record and where it stood. */
function oldSources(
  { blob, also = [] }: PageConfirmation,
  original: Page,
  read: BlockReader,
  texts: OldTexts,
  site: Site,
): (record: string, index: number) => { page: Page; index: number } | undefined {
  const pages = [blob, ...also].flatMap((id) => {
    const text = texts.get(id)
    const page = text && pageFromText(text, original.language, original.path, site)
    if (!page || !('page' in page)) return []
    return [{ page: page.page, blocks: read(page.page) }]
  })
  return (record, index) => {
    const isSame = (block: ReturnType<BlockReader>[number] | undefined) =>
      isFirstRecord(record)
        ? block?.firstHash() === record
        : block?.read.identity === readRecord(record).identity
    for (const { page, blocks } of pages) {
      const at = isSame(blocks[index]) ? index : blocks.findIndex(isSame)
      if (at >= 0) return { page, index: at }
    }
    return undefined
  }
}
