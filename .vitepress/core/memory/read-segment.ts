import { inlineText } from '../freshness/inline-text.ts'
import { signs, tokensOf, withoutHoles } from '../freshness/tokens.ts'

/** A text as it is compared. */
export interface Segment {
  /** All that tells two texts apart, marks, case and punctuation too; the white space is folded. */
  whole: string
  /** Its words, numbers, links, code and placeholders in order, in lower case and without punctuation. */
  tokens: readonly string[]
}

/** Nothing of this is Markdown, so that it need not be parsed. */
const plainText = /^[^\\`*_~[\]<&!\n]*$/

/** Reads a text as the fingerprints of blocks are read. */
export function readSegment(text: string): Segment {
  const { plain, parts, whole } = plainText.test(text)
    ? { plain: withoutHoles(text), parts: [], whole: withoutHoles(text) }
    : inlineText(text, (target) => target)
  const tokens = tokensOf(fold(plain), parts).map(({ kind, folded }) => signs[kind] + folded)
  return { whole: fold(whole), tokens }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}
