import type { Segment, Segmented } from '../../core/segments/segment.ts'
import type { Opened } from '../../core/workbench/api.ts'
import { type Merge, mergeUnit } from './merge-unit.ts'

/** Texts that a tab has kept and the segments that they were written for. */
interface Kept {
  edits: Record<string, string>
  segments: Segment[]
  isUnsent: boolean
}

/**
 * The texts to go on with when a page is opened: those of the draft, and over them what this tab has kept and the
 * server does not know. Those of a draft that is older than the file collide with what the file says.
 */
export function openingMerge({ unit, draft }: Opened, kept: Kept | undefined): Merge {
  const merge = draftMerge(unit, draft)
  if (!kept?.isUnsent) return merge
  const own = mergeUnit({ ...unit, segments: kept.segments }, unit, new Map(Object.entries(kept.edits)))
  const isOwn = (id: string) => own.mine.has(id) || own.collisions.some(({ segment }) => segment.id === id)
  return {
    mine: new Map([...[...merge.mine].filter(([id]) => !isOwn(id)), ...own.mine]),
    collisions: [...merge.collisions.filter(({ segment }) => !isOwn(segment.id)), ...own.collisions],
    homeless: [...merge.homeless, ...own.homeless],
    taken: 0,
  }
}

function draftMerge(unit: Segmented, draft: Opened['draft']): Merge {
  const merge: Merge = { collisions: [], mine: new Map(), taken: 0, homeless: [] }
  const segments = new Map(unit.segments.map((segment) => [segment.id, segment]))
  for (const [id, mine] of Object.entries(draft?.edits ?? {})) {
    const segment = segments.get(id)
    const theirs = segment?.target
    if (!segment) merge.homeless.push({ source: id, text: mine })
    else if (theirs === mine) continue
    else if (draft?.isOlder && theirs !== undefined) merge.collisions.push({ segment, mine, theirs })
    else merge.mine.set(id, mine)
  }
  return merge
}
