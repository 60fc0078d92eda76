import type { UnitRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import type { Segment, Segmented } from '../../../.vitepress/core/segments/segment.ts'
import { fold, isSameText } from './judge-unit.ts'
import type { Problem } from './problem.ts'

/**
 * Finds what a text that came back is for: the segment of its id with the source that it was exported with. A block
 * of a page that has moved since is found by its source, which is the original's own text and nothing else.
 */
export function segmentFinder(
  { name, segments, originalVersion }: Segmented,
  exported: string | undefined,
): (unit: UnitRead) => Segment | Problem {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  const bySource = new Map<string, Segment[]>()
  for (const segment of segments) {
    const source = fold(segment.source)
    bySource.set(source, [...(bySource.get(source) ?? []), segment])
  }
  return (unit) => {
    const own = byId.get(unit.id)
    if (own && isSameText(own.source, unit.source)) return own
    const isString = name.startsWith('strings ')
    const [moved, ...others] = isString ? [] : (bySource.get(fold(unit.source)) ?? [])
    if (moved && others.length === 0 && exported !== originalVersion) return moved
    if (exported !== undefined && exported !== originalVersion) {
      return { kind: 'originalChanged', source: mostAlike(unit.source, segments) }
    }
    if (own) return { kind: 'sourceDiffers', source: own.source }
    return { kind: 'unknownId', id: unit.id, meant: nearest(unit.id, [...byId.keys()]) ?? '' }
  }
}

/** True for what is wrong, and not what was looked for. */
export function isProblem(found: Segment | Problem): found is Problem {
  return !('id' in found && 'state' in found)
}

/** From here on two texts have so many words in common that one is likely the other, changed. */
const alike = 0.5

/** The source that has the most words in common with a text; '' where none has many. */
function mostAlike(text: string, segments: readonly Segment[]): string {
  const words = new Set(wordsOf(text))
  let best = { share: alike, source: '' }
  for (const { source } of segments) {
    const own = wordsOf(source)
    const shared = own.filter((word) => words.has(word)).length
    const share = (2 * shared) / (own.length + words.size)
    if (share >= best.share) best = { share, source }
  }
  return best.source
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
}
