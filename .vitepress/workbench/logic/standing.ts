import type { Segment, SegmentState } from '../../core/segments/segment.ts'

/** How a segment stands with what has been written here: `written` is new and not yet saved, `ready` looked through. */
export type Standing = SegmentState | 'written' | 'ready'

/** The new texts by segment, as far as they differ from what the file says. */
export type Written = ReadonlyMap<string, string>

/** The text of the translation as it now is. */
export function textOf(segment: Segment, written: Written): string {
  return written.get(segment.id) ?? segment.target ?? ''
}

/** How a segment stands; what has been emptied is missing. */
export function standingOf(segment: Segment, written: Written, ready: ReadonlySet<string>): Standing {
  const text = written.get(segment.id)
  if (text !== undefined && text.trim() === '') return 'missing'
  if (ready.has(segment.id)) return 'ready'
  return text === undefined ? segment.state : 'written'
}

/** True for what still asks for work: nobody has written it, or nobody has said since that it is right. */
export function isToDo(standing: Standing): boolean {
  return standing !== 'current' && standing !== 'ready'
}

/** The next segment to do after `from`, or the first before it; none where all is done. */
export function nextToDo(
  segments: readonly Segment[],
  from: string | undefined,
  standing: (segment: Segment) => Standing,
): Segment | undefined {
  const at = segments.findIndex(({ id }) => id === from)
  const inOrder = [...segments.slice(at + 1), ...segments.slice(0, Math.max(0, at))]
  return inOrder.find((segment) => isToDo(standing(segment)))
}

/** The segment `step` places from another, none past the ends. */
export function neighbour(
  segments: readonly Segment[],
  from: string | undefined,
  step: number,
): Segment | undefined {
  const at = segments.findIndex(({ id }) => id === from)
  return at < 0 ? segments[0] : segments[at + step]
}
