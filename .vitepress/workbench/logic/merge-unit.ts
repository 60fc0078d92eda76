import type { Segment, Segmented } from '../../core/segments/segment.ts'

/** A segment that both have changed, and not to the same. */
export interface Collision {
  segment: Segment
  mine: string
  theirs: string
}

/** What becomes of my texts on a file that somebody else has saved meanwhile. */
export interface Merge {
  collisions: Collision[]
  /** My texts that nobody else has touched, by the segments as they are now. */
  mine: Map<string, string>
  /** How many segments the other has changed that I have not. */
  taken: number
  /** My texts whose original is gone; nowhere to put them, so that they are shown to be copied. */
  homeless: { source: string; text: string }[]
}

/**
 * Puts my texts onto the file as it is now. A segment is the same where it has the same id and the same original,
 * else where only one has that original: blocks are numbered, so that their ids move when a block is put in.
 */
export function mergeUnit(base: Segmented, now: Segmented, mine: ReadonlyMap<string, string>): Merge {
  const merge: Merge = { collisions: [], mine: new Map(), taken: 0, homeless: [] }
  const before = new Map(base.segments.map((segment) => [segment.id, segment]))
  const find = finder(now.segments)
  const used = new Set<string>()
  for (const [id, text] of mine) {
    const old = before.get(id)
    const segment = old && find(old)
    if (!segment) {
      merge.homeless.push({ source: old?.source ?? id, text })
      continue
    }
    used.add(segment.id)
    const theirs = segment.target ?? ''
    if (theirs === (old.target ?? '') || theirs === text) {
      if (theirs !== text) merge.mine.set(segment.id, text)
    } else merge.collisions.push({ segment, mine: text, theirs })
  }
  const findOld = finder(base.segments)
  merge.taken = now.segments.filter(
    (segment) => !used.has(segment.id) && (findOld(segment)?.target ?? '') !== (segment.target ?? ''),
  ).length
  return merge
}

function finder(segments: readonly Segment[]): (wanted: Segment) => Segment | undefined {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  const bySource = new Map<string, Segment | undefined>()
  for (const segment of segments) {
    bySource.set(segment.source, bySource.has(segment.source) ? undefined : segment)
  }
  return ({ id, source, kind }) => {
    const same = byId.get(id)
    // A field and a string keep their name whatever the original says.
    if (same && (same.source === source || kind === 'field' || kind === 'string')) return same
    return bySource.get(source)
  }
}
