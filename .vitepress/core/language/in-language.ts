import type { Detect } from './detect.ts'
import { functionWordsIn } from './function-words.ts'
import { ordinaryText, ordinaryWords } from './ordinary-words.ts'

/** The fewest ordinary words, and letters, by which a language is told; names and cognates fill shorter texts. */
const fewestWords = 5
const fewestLetters = 30
/** The beginning of a long text tells its language. */
const mostLetters = 2_000

/**
 * True where a text is surely written in a language: judged by what is left without names, code, addresses,
 * quotations and what is marked as another language. Never true where it is too short to tell, nor where it has
 * half as many of the commonest words of `instead`, the language that it should be in.
 */
export function isIn(
  written: string,
  language: string,
  instead: string,
  detect: Detect | undefined,
): boolean {
  if (!detect || written.length < fewestLetters) return false
  const source = written.slice(0, mostLetters)
  const text = ordinaryText(source)
  if (text.length < fewestLetters) return false
  // Most texts are told by their commonest words, which costs little.
  const own = functionWordsIn(text, instead) ?? 0
  const other = functionWordsIn(text, language)
  if (other !== undefined && (other === 0 || own * 2 >= other)) return false
  if (ordinaryWords(text) < fewestWords) return false
  const found = detect(text)
  return found?.sure === true && found.language === language
}
