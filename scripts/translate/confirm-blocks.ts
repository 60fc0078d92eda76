import type { BlockReader } from '../../.vitepress/core/coverage/block-reader.ts'
import { lineOfStep, stepsBetween } from '../../.vitepress/core/coverage/change-since.ts'
import { isCosmetic } from '../../.vitepress/core/freshness/change-kind.ts'
import type { BlockStep } from '../../.vitepress/core/freshness/compare-blocks.ts'
import { formatRecord, isFirstRecord, markStillRight } from '../../.vitepress/core/freshness/fingerprint.ts'
import type { PageConfirmation } from '../../.vitepress/core/freshness/lock.ts'
import type { Page } from '../../.vitepress/core/pages/page.ts'

/** Which blocks of an original are confirmed. */
export interface Choice {
  /** The lines that they begin on; all blocks where it is not given. */
  lines?: readonly number[]
  /** The translation needed no change. */
  isStillRight: boolean
}

export interface BlocksConfirmed {
  entry: PageConfirmation
  /** How many blocks that had changed are confirmed now, and how many are left. */
  confirmed: number
  left: number
  /** Lines asked for on which no changed block begins, and those on which one does. */
  unknown: number[]
  known: number[]
}

/** The confirmation of a page after all or some blocks of the original have been confirmed as they are now. */
export function confirmBlocks(
  original: Page,
  before: PageConfirmation | undefined,
  readBlocks: BlockReader,
  { lines, isStillRight }: Choice,
): BlocksConfirmed {
  const confirmed: PageConfirmation =
    before?.from === original.language ? before : { from: original.language, blob: original.blob, blocks: [] }
  const now = readBlocks(original)
  const steps = stepsBetween(confirmed, now)
  const placed = steps.map((step, at) => ({ step, line: lineOfStep(original.blocks, steps, at) }))
  const isChosen = (line: number) => lines === undefined || lines.includes(line)
  const chosenMoves = new Set(
    placed.flatMap(({ step, line }) => (step.now !== undefined && isChosen(line) ? [step.now] : [])),
  )
  const blocks: string[] = []
  for (const { step, line } of placed) {
    const record = step.now === undefined ? undefined : now[step.now]?.read
    const old = confirmed.blocks[step.before ?? -1]
    if (isUnchanged(step)) {
      if (old !== undefined && !isFirstRecord(old)) blocks.push(old)
      else if (record) blocks.push(formatRecord(record))
      continue
    }
    const chosen = step.movedTo === undefined ? isChosen(line) : chosenMoves.has(step.movedTo)
    if (chosen && record) {
      const marks = isStillRight && step.kind !== undefined && !isCosmetic(step.kind)
      blocks.push(markStillRight(formatRecord(record), marks && before !== undefined))
    } else if (!chosen && old !== undefined) {
      blocks.push(old)
    }
  }
  const changed = placed.filter(({ step }) => step.kind !== undefined)
  const known = [...new Set(changed.map(({ line }) => line))]
  const left = changed.filter(
    ({ step, line }) => !isChosen(line) && step.kind && !isCosmetic(step.kind),
  ).length
  const isWhole = changed.every(({ line }) => isChosen(line))
  const { from, blob } = confirmed
  const later = lines?.length === 0 ? (confirmed.also ?? []) : [...(confirmed.also ?? []), original.blob]
  const also = [...new Set(later)].filter((id) => id !== blob)
  return {
    entry: isWhole
      ? { from, blob: original.blob, blocks }
      : { from, blob, ...(also.length > 0 && { also }), blocks },
    confirmed: changed.filter(({ line }) => isChosen(line)).length,
    left,
    unknown: (lines ?? []).filter((line) => !known.includes(line)),
    known,
  }
}

function isUnchanged({ before, now, kind }: BlockStep): boolean {
  return kind === undefined && before !== undefined && now !== undefined
}
