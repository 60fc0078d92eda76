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

/** The signs that search engines and browsers show of these fields, about; a longer text is cut there. */
const limits: Readonly<Record<string, number>> = { title: 60, description: 160 }

/** How many signs a field may have to be shown whole; none where nothing limits it. */
export function limitOf(id: string): number | undefined {
  return limits[id]
}
