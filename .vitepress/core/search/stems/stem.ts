import { stemEnglish } from './english.ts'
import { stemSwedish } from './swedish.ts'

/** Ends of Swedish words whose s Snowball takes for a genitive: `webbplats` would not find `webbplatsen`. */
const ownS = /(?:plats|sats|krets)$/

const stemmers: ReadonlyMap<string, (word: string) => string> = new Map([
  ['en', stemEnglish],
  ['sv', (word) => (ownS.test(word) ? word : stemSwedish(word))],
])

/** The stem of a word in lower case. Numbers, addresses and words of other languages stay as they are. */
export function stem(word: string, language: string): string {
  if (!/^[\p{L}\p{M}']+$/u.test(word)) return word
  return stemmers.get(language.split('-')[0] ?? language)?.(word) ?? word
}
