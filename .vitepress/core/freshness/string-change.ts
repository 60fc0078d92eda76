import type { ChangeKind } from './change-kind.ts'
import { compareBlocks } from './compare-blocks.ts'
import { confirmedBlocks, type NowRead } from './confirmed.ts'

/** What kind of change was made to a string since it was confirmed; none where it is as it was. */
export function stringChange(record: string, now: NowRead): ChangeKind | undefined {
  const steps = compareBlocks(confirmedBlocks([record], [now]), [now.read])
  return steps.find(({ kind }) => kind !== undefined)?.kind
}
