import { type EvidenceKind, evidenceKinds, strengths } from './evidence.ts'
import { shapeLikeness } from './shape-likeness.ts'
import type { Weighed, WeighedPage } from './weights.ts'
import { cognate } from './word-forms.ts'

/** Why two pages may be one: what they share, the rarest first. */
export interface Reason {
  kind: EvidenceKind | 'shape'
  /** How many things of this kind they share; the most telling of them. */
  count: number
  examples: string[]
  /** How much of the score it is by itself, from 0 to 1. */
  share: number
}

export interface Score {
  /** From 0 to 1. */
  score: number
  /** The weightiest first. */
  reasons: Reason[]
}

const mostExamples = 3
/** How much being built alike can say by itself. */
const shapeStrength = 0.35

/**
 * How much speaks for two pages being one. Each kind of evidence says as much as its strength, times the share of it
 * that both pages have (Dice), times how much there is; together they are `1 − Π (1 − each)`, less where the pages
 * are built unlike.
 */
export function scorePair(a: WeighedPage, b: WeighedPage): Score {
  const reasons: Reason[] = []
  for (const kind of evidenceKinds) {
    const reason = reasonFor(kind, a, b)
    if (reason) reasons.push(reason)
  }
  const shape = shapeLikeness(a.page, b.page)
  const blocks = Object.values(a.page.counts).reduce((sum, count) => sum + count, 0)
  const ofShape = shapeStrength * shape ** 4 * amount(blocks / 10)
  if (ofShape >= 0.1) reasons.push({ kind: 'shape', count: blocks, examples: [], share: ofShape })
  const against = reasons.reduce((left, { share }) => left * (1 - share), 1)
  return {
    score: (1 - against) * (0.5 + 0.5 * shape),
    reasons: reasons.sort((one, other) => other.share - one.share),
  }
}

function reasonFor(kind: EvidenceKind, a: WeighedPage, b: WeighedPage): Reason | undefined {
  const here = a.kinds.get(kind)
  const there = b.kinds.get(kind)
  if (!here || !there) return undefined
  // What has the same word is no evidence again for having words that begin alike.
  const known = kind === 'cognates' ? sharedForms(a, b) : undefined
  let sum = here.sum + there.sum
  let both = 0
  const shared: { key: string; weight: number }[] = []
  for (const [key, weight] of commonOf(here, there)) {
    if (known?.has(key)) {
      sum -= 2 * weight
    } else {
      both += weight
      shared.push({ key, weight })
    }
  }
  if (both <= 0) return undefined
  shared.sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
  return {
    kind,
    count: shared.length,
    examples: shared.slice(0, mostExamples).map(({ key }) => key),
    share: strengths[kind] * ((2 * both) / sum) * amount(both),
  }
}

function commonOf(a: Weighed, b: Weighed): [string, number][] {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  return [...few.weights].filter(([key]) => many.weights.has(key))
}

function sharedForms(a: WeighedPage, b: WeighedPage): ReadonlySet<string> {
  const [here, there] = [a.kinds.get('words'), b.kinds.get('words')]
  return new Set(here && there ? commonOf(here, there).flatMap(([word]) => cognate(word) ?? []) : [])
}

/** From 0 to 1: one rare thing may be chance, three are hardly so. */
function amount(evidence: number): number {
  return 1 - Math.exp(-evidence)
}
