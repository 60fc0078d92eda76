import type { PageState } from './page-status.ts'

const gapStates: ReadonlySet<PageState> = new Set<PageState>([
  'missing',
  'partial',
  'outdated',
  'unconfirmed',
  'orphan',
])

/** True for a state that asks for work. */
export function isGapState(state: PageState): boolean {
  return gapStates.has(state)
}
