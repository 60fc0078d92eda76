import { fold } from './fold.ts'
import { type Token, tokens } from './tokens.ts'

/** A word of a text with what is asked of it for every question. */
export interface AnalysedToken extends Token {
  /** The word without rings, dots and accents. */
  folded: string
  /** Its first two letters. */
  beginning: string
  /** It has letters from a to z only, folded. */
  isPlain: boolean
}

/** Texts of so many characters are remembered, the results of some hundred questions; then all are forgotten. */
const most = 800_000

const remembered = new Map<string, readonly AnalysedToken[]>()
let characters = 0

/** The words of a text in order. A text that is shown is likely to be shown again: what was found in it is kept. */
export function analysed(text: string): readonly AnalysedToken[] {
  const before = remembered.get(text)
  if (before) return before
  if (characters > most) {
    remembered.clear()
    characters = 0
  }
  const found = tokens(text).map(({ word, start, end }): AnalysedToken => {
    const folded = fold(word)
    return { word, start, end, folded, beginning: folded.slice(0, 2), isPlain: /^[a-z]*$/.test(folded) }
  })
  remembered.set(text, found)
  characters += text.length
  return found
}
