import { changeSeverity, isCosmetic } from '../freshness/change-kind.ts'
import { type BlockStep, compareBlocks } from '../freshness/compare-blocks.ts'
import { confirmedBlocks, type NowRead } from '../freshness/confirmed.ts'
import type { PageConfirmation } from '../freshness/lock.ts'
import type { Block } from '../markdown/blocks.ts'
import type { Page } from '../pages/page.ts'
import { placesOf } from './block-places.ts'
import type { BlockReader } from './block-reader.ts'
import type { ChangedBlock, GoneBlock, OriginalChange } from './page-status.ts'

export interface ChangeSince {
  change: OriginalChange
  /** Blocks that say something else than was confirmed. */
  changedBlocks: ReadonlySet<Block>
}

/** What changed in an original since a translation was confirmed, by block and by kind. */
export function changeSince(original: Page, confirmed: PageConfirmation, read: BlockReader): ChangeSince {
  const steps = stepsSince(original, confirmed, read)
  const isCritical = 'critical' in original.fields && original.fields.critical === true
  const indices = steps.flatMap(({ now, kind }) => (now === undefined || kind === undefined ? [] : [now]))
  const places = new Map(indices.map((index) => [index, placeOf(original.blocks, index)]))
  const changed: ChangedBlock[] = []
  const cosmetic: ChangedBlock[] = []
  const gone: GoneBlock[] = []
  for (const [at, { before, now, kind }] of steps.entries()) {
    if (kind === undefined) continue
    const severity = changeSeverity(kind, isCritical)
    const place = now === undefined ? undefined : places.get(now)
    if (now !== undefined && place) {
      const change = kind === 'moved' || kind === 'added' ? kind : 'changed'
      const block = { index: now, change, kind, severity, ...place } as const
      if (isCosmetic(kind)) cosmetic.push(block)
      else changed.push(block)
    } else if (before !== undefined && !isCosmetic(kind)) {
      gone.push({ kind: 'removed', severity, before, ...whereGone(original.blocks, steps, at) })
    }
  }
  return {
    change: {
      changed,
      removed: gone.length,
      ...(gone.length > 0 && { gone }),
      ...(cosmetic.length > 0 && { cosmetic }),
    },
    changedBlocks: new Set(
      changed.flatMap(({ change, index }) => (change === 'moved' ? [] : (original.blocks[index] ?? []))),
    ),
  }
}

/** What became of each block since; no steps where the file is the one that was confirmed. */
export function stepsSince(original: Page, confirmed: PageConfirmation, read: BlockReader): BlockStep[] {
  if (original.blob === confirmed.blob && !confirmed.also) return []
  return stepsBetween(confirmed, read(original))
}

/** What became of each block since it was confirmed. */
export function stepsBetween({ blocks }: PageConfirmation, now: readonly NowRead[]): BlockStep[] {
  return compareBlocks(
    confirmedBlocks(blocks, now),
    now.map(({ read }) => read),
  )
}

function placeOf(blocks: readonly Block[], index: number) {
  const [place] = placesOf(blocks, [index])
  const section = blocks.slice(0, index + 1).findLast(({ heading }) => heading)?.heading?.id
  return place && { ...place, ...(section !== undefined && { section }) }
}

/** Where something stood that is gone: the section, and the line of what stands there now. */
function whereGone(blocks: readonly Block[], steps: readonly BlockStep[], at: number) {
  const previous = steps.slice(0, at).findLast(({ now }) => now !== undefined)?.now
  const place = previous === undefined ? undefined : placeOf(blocks, previous)
  return {
    line: lineOfStep(blocks, steps, at),
    ...(place?.heading !== undefined && { heading: place.heading }),
    ...(place?.section !== undefined && { section: place.section }),
  }
}

/** The line of a step's block in the original; of one that is gone, that of the next block, else of the last. */
export function lineOfStep(blocks: readonly Block[], steps: readonly BlockStep[], at: number): number {
  const here = steps.slice(at).find(({ now }) => now !== undefined)?.now
  return blocks[here ?? blocks.length - 1]?.line ?? 1
}
