import type { Proposed } from './propose.ts'
import type { WrittenPair } from './write-pairs.ts'

/** What was proposed as data, for programs: paths below the root, scores from 0 to 1. */
export function pairJson(proposed: readonly Proposed[], written: readonly WrittenPair[]) {
  const refs = new Map(
    written.flatMap(({ pair: [first], writing }) => (writing.kind === 'files' ? [[first, writing.ref]] : [])),
  )
  return {
    version: 1,
    languages: proposed.map(({ from, to, pairs, left }) => ({
      from,
      to,
      pairs: pairs.map(({ first, second, confidence, score, reasons, rival }) => ({
        first: first.page.file,
        second: second.page.file,
        confidence,
        score: rounded(score),
        reasons: reasons.map(({ share, ...reason }) => ({ ...reason, share: rounded(share) })),
        ...(rival && { rival: { file: rival.page.page.file, score: rounded(rival.score) } }),
        ...(refs.has(first) && { written: refs.get(first) }),
      })),
      left: left.map(({ page }) => page.file),
    })),
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
