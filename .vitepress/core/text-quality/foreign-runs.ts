import type { Speller } from './spelling.ts'
import { type WrittenWord, writtenWords } from './written-words.ts'

/** Words in a row that are another language's. */
export interface ForeignRun {
  phrase: string
  /** Its first word that is no word of the language around it. */
  first: string
  language: string
  from: number
  to: number
}

/**
 * Runs of words that are none of the speller's language and are of another's. A word that is of both, as `data`, goes
 * with its neighbours where it stands between them or is followed or preceded by one; alone it is no run.
 */
export function foreignRuns(
  text: string,
  speller: Speller,
  spellers: ReadonlyMap<string, Speller>,
): ForeignRun[] {
  const words = writtenWords(text)
  return [...spellers.values()].flatMap((other) => {
    if (other.language === speller.language) return []
    const runs: ForeignRun[] = []
    for (let index = 0; index < words.length; index++) {
      const word = words[index]
      if (!word || speller.isRight(word.word) || !isOf(other, word.word)) continue
      let end = index
      for (let next = index + 1; next < words.length; next++) {
        const candidate = words[next]
        if (!candidate || !isNear(text, words[next - 1], candidate) || !other.isRight(candidate.word)) break
        if (!speller.isRight(candidate.word)) end = next
      }
      const last = words[end] ?? word
      runs.push({
        phrase: text.slice(word.from, last.to),
        first: word.word,
        language: other.language,
        from: word.from,
        to: last.to,
      })
      index = end
    }
    return runs
  })
}

/** A word of the other language by its dictionary; a short one may as well be a slip. */
function isOf(other: Speller, word: string): boolean {
  return word.length >= 3 && other.isRight(word)
}

function isNear(text: string, previous: WrittenWord | undefined, next: WrittenWord): boolean {
  return previous !== undefined && /^[\s’'-]+$/.test(text.slice(previous.to, next.from))
}
