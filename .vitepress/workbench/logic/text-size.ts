import { countWords } from '../../core/markdown/words.ts'

/** How long a text is: signs as a reader counts them, and words. */
export interface TextSize {
  signs: number
  words: number
}

const bySign = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Counts a text; `å` is one sign however it is written. */
export function sizeOf(text: string): TextSize {
  const signs = /^[ -~]*$/.test(text) ? text.length : [...bySign.segment(text)].length
  return { signs, words: countWords(text) }
}
