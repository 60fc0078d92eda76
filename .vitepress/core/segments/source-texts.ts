import { foldLine } from './fold-text.ts'
import type { BlockTexts } from './page-texts.ts'
import type { Segment } from './segment.ts'
import type { TextPlace } from './text-place.ts'

/** A text of the original that is to be translated. */
export interface SourceText {
  id: string
  kind: Segment['kind']
  source: string
  place?: TextPlace
}

/** The segments of one block of an original. */
export function sourcesOf({ block, field, number, places }: BlockTexts): SourceText[] {
  if (field !== undefined) {
    return hasLetters(block.text) ? [{ id: field, kind: 'field', source: foldLine(block.source) }] : []
  }
  return places.flatMap((place): SourceText[] => {
    const { kind, text, plain, cell } = place
    if (!hasLetters(plain) || (kind === 'html' && isHidden(text))) return []
    return [{ id: `b${number}${cell === undefined ? '' : `.c${cell}`}`, kind, source: text, place }]
  })
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text)
}

function isHidden(html: string): boolean {
  return /^<(?:script|style)\b/i.test(html)
}

/** The place of a text's twin within its block's twin. */
export function twinPlace({ places }: BlockTexts, { place }: SourceText): TextPlace | undefined {
  return places.find(({ cell }) => cell === place?.cell)
}
