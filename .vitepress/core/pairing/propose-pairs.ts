import { assign } from './assign.ts'
import { candidatesFor } from './candidates.ts'
import type { PageEvidence } from './evidence.ts'
import { type KnownPairs, withKnown, withMutual } from './known-pairs.ts'
import { type Reason, scorePair } from './score-pair.ts'
import { weighPages } from './weights.ts'

/** How safe a proposal is: `sure` ones need no look, `unsure` ones are no more than a hint. */
export const confidences = ['sure', 'likely', 'unsure'] as const

export type Confidence = (typeof confidences)[number]

/** Another page that a page may belong to, and how much speaks for it. */
export interface Other {
  index: number
  score: number
}

export interface Proposal {
  /** Indices among the pages of the first and of the second language. */
  first: number
  second: number
  score: number
  confidence: Confidence
  reasons: Reason[]
  /** The next best of the second language for the first page, where it comes near. */
  rival?: Other
}

interface Scored {
  row: number
  column: number
  value: number
  reasons: Reason[]
}

/** What has to speak for a proposal, and for each confidence. */
const least = { unsure: 0.3, likely: 0.5, sure: 0.75 }
/** How much doubt (1 less the score) there may be beside that of the next best of either page. */
const mostDoubt = { likely: 0.75, sure: 0.5 }

/**
 * Which pages of two languages belong together, each in one pair at most, so that the most speaks for them in all;
 * in the order of the first. What is sure at first is evidence for the rest: links to the same pages and folders.
 */
export function proposePairs(
  first: readonly PageEvidence[],
  second: readonly PageEvidence[],
  known: KnownPairs = [],
): Proposal[] {
  const before = proposeOnce(first, second, known)
  const sure = before.flatMap(({ first: a, second: b, confidence }): (readonly [string, string])[] => {
    const [here, there] = [first[a], second[b]]
    return confidence === 'sure' && here && there ? [[here.file, there.file]] : []
  })
  return sure.length === 0 ? before : proposeOnce(first, second, [...known, ...sure])
}

function proposeOnce(
  first: readonly PageEvidence[],
  second: readonly PageEvidence[],
  known: KnownPairs,
): Proposal[] {
  const pages = weighPages(
    withMutual(withKnown(first, known), second),
    withMutual(withKnown(second, known), first),
  )
  const scored = pages.first.flatMap((page, row): Scored[] =>
    candidatesFor(page, pages).flatMap((column) => {
      const other = pages.second[column]
      if (!other) return []
      const { score, reasons } = scorePair(page, other)
      return score < least.unsure ? [] : [{ row, column, value: score, reasons }]
    }),
  )
  const byRow = grouped(scored, ({ row }) => row)
  const byColumn = grouped(scored, ({ column }) => column)
  return [...assign(scored)]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, column]): Proposal[] => {
      const chosen = byRow.get(row)?.find((each) => each.column === column)
      if (!chosen) return []
      const beside = (byRow.get(row) ?? []).filter((each) => each !== chosen)
      const against = (byColumn.get(column) ?? []).filter((each) => each !== chosen)
      const next = Math.max(0, ...[...beside, ...against].map(({ value }) => value))
      const rival = beside.reduce<Scored | undefined>(
        (best, each) => (best && best.value >= each.value ? best : each),
        undefined,
      )
      const isNear = rival && doubt(chosen.value, rival.value) > mostDoubt.sure
      return [
        {
          first: row,
          second: column,
          score: chosen.value,
          confidence: confidenceOf(chosen.value, doubt(chosen.value, next)),
          reasons: chosen.reasons,
          ...(isNear && { rival: { index: rival.column, score: rival.value } }),
        },
      ]
    })
}

function grouped(scored: readonly Scored[], by: (each: Scored) => number): ReadonlyMap<number, Scored[]> {
  const groups = new Map<number, Scored[]>()
  for (const each of scored) {
    const group = groups.get(by(each))
    if (group) group.push(each)
    else groups.set(by(each), [each])
  }
  return groups
}

/** How much less doubtful one score is than another: a half where there is half as much doubt. */
function doubt(score: number, other: number): number {
  return (1 - score) / Math.max(1 - other, 1e-9)
}

function confidenceOf(score: number, beside: number): Confidence {
  if (score >= least.sure && beside <= mostDoubt.sure) return 'sure'
  return score >= least.likely && beside <= mostDoubt.likely ? 'likely' : 'unsure'
}
