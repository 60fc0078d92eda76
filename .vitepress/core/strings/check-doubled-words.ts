import { type Finding, finding } from '../findings/finding.ts'
import { wordsTwice } from '../language/words-twice.ts'
import type { TextPair } from './text-pair.ts'

/** Words that may well stand twice: “det som det det gäller”, “that that”, “had had”. */
const mayDouble = new Set([
  ...['det', 'den', 'de', 'som', 'att', 'har', 'var', 'är', 'om', 'på', 'för', 'till', 'av', 'så'],
  ...['that', 'had', 'is', 'in', 'very', 'on', 'ha', 'bye', 'ja', 'nej', 'no', 'yes'],
])

/** The words that stand twice in a row in a text, each once. Numbers, names of two letters and signs do not count. */
export function doubledWords(text: string): string[] {
  const doubled = wordsTwice(text, /[\p{L}\p{M}]{2,}/gu).filter((word) => !mayDouble.has(word.toLowerCase()))
  return [...new Set(doubled)]
}

/** Finds words that stand twice in a row in a translation; where the original doubles a word it is meant. */
export function checkDoubledWords(pair: TextPair): Finding[] {
  const doubled = doubledWords(pair.translated)
  if (doubled.length === 0 || pair.originals.some((text) => doubledWords(text).length > 0)) return []
  const values = { key: pair.key, language: pair.language, words: doubled.join(', ') }
  return [finding('string-doubled-word', pair.place, values, pair.originalPlace)]
}
