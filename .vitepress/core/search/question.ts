import { type Attempt, attemptsAt, lookUp } from './attempts.ts'
import type { SearchIndex } from './open-index.ts'
import type { Slots } from './postings.ts'
import { stopWords } from './stop-words.ts'
import { type Term, wholeTerm } from './terms.ts'
import { formsOf, tokens } from './tokens.ts'
import { stopWordWeight } from './weights.ts'

/** A word of the question and the ways of finding it. */
export interface AskedWord {
  word: string
  weight: number
  attempts: readonly Attempt[]
}

export interface Question {
  words: readonly AskedWord[]
  /** The question as a whole title or heading. */
  whole: ReadonlyMap<Term, Slots>
}

const mostCharacters = 400
const mostWords = 24

/**
 * Reads a question: its words, and which terms of the index each may mean. The last word counts as a beginning
 * too, unless a space follows it. Only the first 400 characters and 24 words are read.
 */
export async function readQuestion(text: string, index: SearchIndex): Promise<Question> {
  const read = text.slice(0, mostCharacters)
  const groups = tokens(read).map(({ word, end }) => ({ ...formsOf(word), unfinished: end === read.length }))
  const all = groups.flatMap(({ whole, joined, parts, unfinished }) => {
    const spoken = parts.length > 0 ? parts : [whole].filter(Boolean)
    const joins = parts.length > 0 ? [whole, joined ?? ''].filter(Boolean) : []
    return spoken.map((word, at) => ({ word, joins, unfinished: unfinished && at === spoken.length - 1 }))
  })
  const asked = all.slice(0, mostWords)
  const contentful = asked.some(({ word }) => !stopWords.has(word))
  const words = await Promise.all(
    asked.map(async ({ word, joins, unfinished }, at) => {
      const before = asked[at - 1]?.word
      const after = asked[at + 1]?.word
      const joined = [...joins]
      // `e post` is `e-post`, `medborgar budget` is `medborgarbudget`, `stad bibliotek` is `stadsbibliotek`.
      if (joins.length === 0 && !stopWords.has(word)) {
        if (before !== undefined && !stopWords.has(before)) joined.push(before + word, `${before}s${word}`)
        if (after !== undefined && !stopWords.has(after)) joined.push(word + after, `${word}s${after}`)
      }
      const weight = contentful && stopWords.has(word) ? stopWordWeight : 1
      return { word, weight, attempts: await attemptsAt(word, joined, unfinished, index) }
    }),
  )
  const plain = tokens(read).map(({ word }) => word)
  const titles = plain.length > 0 ? index.languages.map((language) => wholeTerm(plain, language)) : []
  return { words, whole: await lookUp(titles, index) }
}
