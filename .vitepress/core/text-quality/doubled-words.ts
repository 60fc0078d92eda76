import { wordsTwice } from '../language/words-twice.ts'

/** Words that may stand twice in a row: “that that”, “had had”; ”det det gäller”, ”vad det är är”. */
const mayDouble: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['had', 'that']),
  sv: new Set(['de', 'den', 'det', 'har', 'var', 'är']),
}

/**
 * Words that stand twice in a row in a text, as they are written the second time. Names that are doubled
 * (`Baden Baden`) are told by their capital in the middle of a sentence.
 */
export function doubledWordsIn(text: string, language: string): string[] {
  return wordsTwice(text, /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu).filter((word) => {
    const isName = /^\p{Lu}/u.test(word)
    return !isName && mayDouble[language]?.has(word.toLowerCase()) !== true
  })
}
