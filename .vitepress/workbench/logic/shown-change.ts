import type { WordRun } from '../../core/freshness/word-diff.ts'
import type { Segment } from '../../core/segments/segment.ts'

/** How a change of the original is shown: marked in its text, or, where only words are known, beside it. */
export interface ShownChange {
  runs: readonly WordRun[]
  isInPlace: boolean
}

/** The change of an outdated segment; none where nothing of it is known. */
export function shownChange({ source, change }: Pick<Segment, 'source' | 'change'>): ShownChange | undefined {
  if (!change || change.length === 0) return undefined
  const now = change.filter((run) => run.change !== 'removed').map(({ text }) => text)
  return { runs: change, isInPlace: now.join('') === source }
}
