import type { ChangeKind } from './change-kind.ts'
import { classifyChange } from './classify-change.ts'
import { commonSubsequence } from './common-subsequence.ts'
import type { Fingerprint, ReadBlock } from './fingerprint.ts'
import { likeness, pairBlocks } from './pair-blocks.ts'
import type { IsEstablished } from './typos.ts'

/**
 * One block as confirmed, as it is now, or both; in the order of the page as it is now, where what is gone
 * stands before what stood after it. Indices are those of the lists given.
 */
export interface BlockStep {
  before?: number
  now?: number
  /** None where nothing changed, and at the place that a block has left. */
  kind?: ChangeKind
  /** Where the block that has left is now. */
  movedTo?: number
}

/** Blocks that are as alike as this have moved and been changed; others are new. */
const alikeAfterMove = 0.7

/** What became of each block between the fingerprints as confirmed and those of the blocks as they are now. */
export function compareBlocks(before: readonly Fingerprint[], now: readonly ReadBlock[]): BlockStep[] {
  const kept = commonSubsequence(
    before.map(({ identity }) => identity),
    now.map(({ identity }) => identity),
  )
  if (kept.length === before.length && kept.length === now.length) {
    return kept.map(([old, index]) => ({ before: old, now: index }))
  }
  const moved = movedBlocks(before, now, kept)
  const isEstablished = establishedWords(before, now)
  const steps: BlockStep[] = []
  let from = { before: 0, now: 0 }
  for (const [keptAt, nowAt] of [...kept, [before.length, now.length] as const]) {
    const olds = range(from.before, keptAt)
    const news = range(from.now, nowAt)
    steps.push(...gapSteps(olds, news, before, now, moved, isEstablished))
    if (keptAt < before.length) steps.push({ before: keptAt, now: nowAt })
    from = { before: keptAt + 1, now: nowAt + 1 }
  }
  return matchMoves(steps, before, now)
}

/** The new place of each block that stands in another order and is otherwise the same, by its old index. */
function movedBlocks(
  before: readonly Fingerprint[],
  now: readonly Fingerprint[],
  kept: readonly (readonly [number, number])[],
): Map<number, number> {
  const keptBefore = new Set(kept.map(([old]) => old))
  const keptNow = new Set(kept.map(([, index]) => index))
  const gone = new Map<string, number[]>()
  for (const [old, { identity }] of before.entries()) {
    if (!keptBefore.has(old)) gone.set(identity, [...(gone.get(identity) ?? []), old])
  }
  const moved = new Map<number, number>()
  for (const [index, { identity }] of now.entries()) {
    const old = keptNow.has(index) ? undefined : gone.get(identity)?.shift()
    if (old !== undefined) moved.set(old, index)
  }
  return moved
}

function gapSteps(
  olds: readonly number[],
  news: readonly number[],
  before: readonly Fingerprint[],
  now: readonly ReadBlock[],
  moved: ReadonlyMap<number, number>,
  isEstablished: IsEstablished,
): BlockStep[] {
  const movedNow = new Set(moved.values())
  const gone = olds.filter((old) => !moved.has(old))
  const come = news.filter((index) => !movedNow.has(index))
  const old = pick(before, gone)
  const fresh = pick(now, come)
  const isSplit = gone.length !== come.length && hasSameWords(old, fresh)
  const places = range(0, Math.min(gone.length, come.length))
  const pairs = isSplit ? places.map((at) => [at, at] as const) : pairBlocks(old, fresh)
  const twins = new Map(pairs.map(([old, index]) => [come[index], gone[old]]))
  const paired = new Set(twins.values())
  const left = olds.filter((old) => !paired.has(old))
  const steps: BlockStep[] = []
  for (const index of news) {
    const old = twins.get(index)
    const block = now[index]
    if (!block) continue
    while (old !== undefined && left[0] !== undefined && left[0] < old)
      steps.push(goneStep(left.shift() ?? 0, isSplit, before, moved))
    if (movedNow.has(index)) steps.push({ now: index, kind: 'moved' })
    else if (old === undefined)
      steps.push({ now: index, kind: isSplit || isBlank(block) ? 'formatting' : 'added' })
    else {
      const fingerprint = before[old]
      const kind = isSplit || !fingerprint ? 'formatting' : classifyChange(fingerprint, block, isEstablished)
      steps.push({ before: old, now: index, kind })
    }
  }
  for (const old of left) steps.push(goneStep(old, isSplit, before, moved))
  return steps
}

/** A block that is not here any more; one that has moved is not gone, and a comment never said anything. */
function goneStep(
  old: number,
  isSplit: boolean,
  before: readonly Fingerprint[],
  moved: ReadonlyMap<number, number>,
): BlockStep {
  const block = before[old]
  const movedTo = moved.get(old)
  if (movedTo !== undefined) return { before: old, movedTo }
  return { before: old, kind: isSplit || (block && isBlank(block)) ? 'formatting' : 'removed' }
}

/** Pairs what is gone here with what has come elsewhere and is much the same. */
function matchMoves(
  steps: BlockStep[],
  before: readonly Fingerprint[],
  now: readonly ReadBlock[],
): BlockStep[] {
  const gone = steps.filter(({ kind }) => kind === 'removed')
  const come = steps.filter(({ kind }) => kind === 'added')
  if (gone.length * come.length > 10_000) return steps
  const matched = new Map<BlockStep, BlockStep>()
  for (const step of come) {
    const block = now[step.now ?? -1]
    if (!block || block.codes.length < 3) continue
    const old = gone.find(({ before: index }) => {
      const fingerprint = before[index ?? -1]
      return fingerprint && likeness(fingerprint, block) >= alikeAfterMove
    })
    if (!old) continue
    gone.splice(gone.indexOf(old), 1)
    matched.set(step, { ...step, kind: 'moved' })
    matched.set(old, { before: old.before ?? 0, movedTo: step.now ?? 0 })
  }
  return steps.map((step) => matched.get(step) ?? step)
}

/** True where blocks have the same words in the same order: a paragraph that became two, a list one of text. */
function hasSameWords(old: readonly Fingerprint[], now: readonly Fingerprint[]): boolean {
  if (!old.every(({ hasWords }) => hasWords)) return false
  const words = (blocks: readonly Fingerprint[]) => blocks.flatMap(({ codes }) => codes).join(' ')
  return words(old) === words(now)
}

function isBlank({ codes, hasWords }: Fingerprint): boolean {
  return hasWords && codes.length === 0
}

function establishedWords(before: readonly Fingerprint[], now: readonly ReadBlock[]): IsEstablished {
  let counts: Map<string, number> | undefined
  return (word, times) => {
    if (!counts) {
      counts = new Map()
      const old = new Set(before.flatMap(({ codes }) => codes))
      for (const { code, folded } of now.flatMap(({ tokens }) => tokens)) {
        if (old.has(code)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
      }
    }
    return (counts.get(word) ?? 0) >= times
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, step) => start + step)
}

function pick<Value>(list: readonly Value[], indices: readonly number[]): Value[] {
  return indices.flatMap((index) => list[index] ?? [])
}
