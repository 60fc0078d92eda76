import { type Asked, attemptsAt } from './attempts.ts'
import { type Attempt, lookUp } from './look-up.ts'
import type { SearchIndex } from './open-index.ts'
import { longestPhrase } from './phrases.ts'
import type { Slots } from './postings.ts'
import { stopWords } from './stop-words.ts'
import { phraseTerm, type Term, wholeTerm } from './terms.ts'
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

interface Spoken {
  word: string
  /** The written word that it is part of: `e-post`, `epost`. */
  joins: readonly string[]
  unfinished: boolean
}

/**
 * Reads a question: its words, and which terms of the index each may mean. The last word counts as a beginning
 * too, unless a space follows it. Only the first 400 characters and 24 words are read.
 */
export async function readQuestion(text: string, index: SearchIndex): Promise<Question> {
  const read = text.slice(0, mostCharacters)
  const plain = tokens(read)
  const spoken = plain.flatMap(spokenWords(read.length)).slice(0, mostWords)
  const contentful = spoken.some(({ word }) => !stopWords.has(word))
  const phrases = phrasesIn(spoken, index)
  const titles = index.languages.map((language) =>
    wholeTerm(
      plain.map(({ word }) => word),
      language,
    ),
  )
  index.ahead(spoken.map(({ word }) => word).filter((word) => !stopWords.has(word)))
  const [whole, ...words] = await Promise.all([
    plain.length > 0 ? lookUp(titles, index) : new Map<Term, Slots>(),
    ...spoken.map(async ({ word, joins, unfinished }, at) => {
      const isStop = stopWords.has(word)
      const joined = joins.length > 0 || isStop ? joins : joinedWith(word, spoken[at - 1], spoken[at + 1])
      const asked: Asked = { word, joined, unfinished, phrases: phrases[at] ?? [] }
      return {
        word,
        weight: contentful && isStop ? stopWordWeight : 1,
        attempts: await attemptsAt(asked, index),
      }
    }),
  ])
  return { words, whole }
}

function spokenWords(length: number) {
  return ({ word, end }: { word: string; end: number }): Spoken[] => {
    const { whole, joined, parts } = formsOf(word)
    const spoken = parts.length > 0 ? parts : [whole].filter(Boolean)
    const joins = parts.length > 0 ? [whole, joined ?? ''].filter(Boolean) : []
    return spoken.map((part, at) => ({
      word: part,
      joins,
      unfinished: end === length && at === spoken.length - 1,
    }))
  }
}

/** `e post` is `e-post`, `medborgar budget` is `medborgarbudget`, `stad bibliotek` is `stadsbibliotek`. */
function joinedWith(word: string, before: Spoken | undefined, after: Spoken | undefined): string[] {
  const joined: string[] = []
  if (before && !stopWords.has(before.word)) joined.push(before.word + word, `${before.word}s${word}`)
  if (after && !stopWords.has(after.word)) joined.push(word + after.word, `${word}s${after.word}`)
  return joined
}

/** For each word the terms of all phrases that it stands in; those that the glossary has are found in the index. */
function phrasesIn(spoken: readonly Spoken[], index: SearchIndex): Term[][] {
  const terms = spoken.map((): Term[] => [])
  if (!index.glossary) return terms
  const termsOf = (words: readonly string[]) => index.languages.map((language) => phraseTerm(words, language))
  for (const [from, { word }] of spoken.entries()) {
    if (stopWords.has(word)) continue
    for (let to = from + 1; to <= Math.min(spoken.length, from + longestPhrase); to++) {
      const phrase = termsOf(spoken.slice(from, to).map((each) => each.word))
      for (const own of terms.slice(from, to)) own.push(...phrase)
    }
  }
  return terms
}
