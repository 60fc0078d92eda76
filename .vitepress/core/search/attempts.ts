import type { Entry } from './dictionary.ts'
import { fold } from './fold.ts'
import { type Attempt, attempt, byLanguage, isLong, lookUp, some, stemsOf, those } from './look-up.ts'
import type { SearchIndex } from './open-index.ts'
import { compound } from './split-compound.ts'
import { beginningTerm, british, foldedTerm, shortBeginning, spelledTerm, type Term } from './terms.ts'

/** A word that is asked for, with what its neighbours say about it. */
export interface Asked {
  word: string
  /** What it may be one word with. */
  joined: readonly string[]
  /** The terms of the glossary's phrases that it is part of. */
  phrases: readonly Term[]
  /** It may go on: nothing stands behind it. */
  unfinished: boolean
}

/**
 * The ways of finding a word that find something. An unfinished word is a beginning too. Slips and compounds are
 * tried where the index does not have the word itself.
 */
export async function attemptsAt(asked: Asked, index: SearchIndex): Promise<Attempt[]> {
  const { word, joined, phrases, unfinished } = asked
  const stems = stemsOf([word], index)
  const plain = stemsOf([word, fold(word)], index).map(fold)
  const spelled = stems.map(british)
  const [known, asWritten, spelling, others, folded, unfolded, glossary, beginning] = await Promise.all([
    // A word that has lost an ending may be another word with a slip in it: the dictionary knows.
    stems.includes(word) || index.dictionary.has(word),
    lookUp(stems, index),
    attempt(
      'spelling',
      [...spelled.filter((term) => !stems.includes(term)), ...spelled.map(spelledTerm)],
      index,
    ),
    attempt('joined', stemsOf(joined, index), index),
    lookUp(plain.map(foldedTerm), index),
    lookUp(
      plain.filter((term) => !stems.includes(term)),
      index,
    ),
    lookUp(phrases, index),
    unfinished ? beginnings(word, index) : [],
  ])
  const { own, other } = byLanguage(asWritten, word, index)
  const exact = some('exact', own)
  const beside = exact.length > 0
  const found = [
    ...exact,
    ...some('otherStem', other),
    ...spelling,
    ...others,
    ...some(beside ? 'foldedBeside' : 'folded', folded),
    ...some(beside ? 'foldedBeside' : 'unfolded', unfolded),
    ...beginning,
    ...some('phrase', those(glossary, isLong)),
    ...some(
      'glossary',
      those(glossary, (term) => !isLong(term)),
    ),
  ]
  if (found.length > 0 && known) return found
  if (found.length > 0) return [...found, ...(await meantBy(await nearWords(word, unfinished, index), index))]
  const begun = unfinished ? await wordsBeginning(word, index) : []
  if (begun.length > 0) return begun
  const near = await nearWords(word, unfinished, index)
  if (near.slips === 1) {
    const slip = await meantBy(near, index)
    if (slip.length > 0) return slip
  }
  const [slips, parts] = await Promise.all([meantBy(near, index), compound(word, index)])
  return parts.length > 0 ? parts : slips
}

async function beginnings(word: string, index: SearchIndex): Promise<Attempt[]> {
  const short = beginningTerm(word)
  if (short !== undefined) return attempt('prefix', [short], index)
  if (word.length < shortBeginning.most) return []
  return begunBy(word, await index.beginningWith(word), index)
}

/** Typed beyond the stem, `publishi` begins no stem but the word publishing. */
async function wordsBeginning(word: string, index: SearchIndex): Promise<Attempt[]> {
  if (word.length <= shortBeginning.most) return []
  const entries = await index.dictionary.startingWith(word)
  const stems = stemsOf(
    entries.map((entry) => entry.word),
    index,
  )
  return begunBy(word, stems, index)
}

async function begunBy(word: string, terms: readonly Term[], index: SearchIndex): Promise<Attempt[]> {
  const [exact, folded] = await Promise.all([
    attempt(
      'prefix',
      terms.filter((term) => term.startsWith(word)),
      index,
    ),
    attempt(
      'foldedPrefix',
      terms.filter((term) => !term.startsWith(word)),
      index,
    ),
  ])
  return [...exact, ...folded]
}

interface Near {
  entries: readonly Entry[]
  slips: number
}

async function nearWords(word: string, unfinished: boolean, index: SearchIndex): Promise<Near> {
  const near = await index.dictionary.near(word, false)
  if (near.entries.length > 0 || !unfinished || word.length <= 4) return near
  return index.dictionary.near(word, true)
}

async function meantBy(near: Near, index: SearchIndex): Promise<Attempt[]> {
  const used = new Map<Term, string>()
  for (const entry of near.entries) {
    for (const term of stemsOf([entry.word], index)) if (!used.has(term)) used.set(term, entry.word)
  }
  const found = await lookUp([...used.keys()], index)
  return some(near.slips > 1 ? 'slips' : 'slip', found).map((attempt) => ({ ...attempt, used }))
}
