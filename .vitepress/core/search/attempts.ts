import type { Entry } from './dictionary.ts'
import { fold } from './fold.ts'
import type { SearchIndex } from './open-index.ts'
import type { Slots } from './postings.ts'
import { stem } from './stems/stem.ts'
import { foldedTerm, type Term } from './terms.ts'
import type { Way } from './weights.ts'

/** One way of finding a word: any of these terms will do. */
export interface Attempt {
  way: Way
  found: ReadonlyMap<Term, Slots>
}

/**
 * The ways of finding a word that find something. `joined` has what it may be one word with; an unfinished word is a
 * beginning too. Slips and compounds are tried where the index does not have the word itself.
 */
export async function attemptsAt(
  word: string,
  joined: readonly string[],
  unfinished: boolean,
  index: SearchIndex,
): Promise<Attempt[]> {
  const stems = stemsOf([word], index)
  const exact = await attempt('exact', stems, index)
  const foldedStems = stemsOf([word, fold(word)], index).map(fold)
  const found = [
    ...exact,
    ...(await attempt('joined', stemsOf(joined, index), index)),
    ...(await attempt(exact.length > 0 ? 'foldedBeside' : 'folded', foldedStems.map(foldedTerm), index)),
    ...(await attempt(
      exact.length > 0 ? 'foldedBeside' : 'unfolded',
      foldedStems.filter((term) => !stems.includes(term)),
      index,
    )),
    ...(unfinished && word.length > 1 ? await beginnings(word, index) : []),
  ]
  if (found.length > 0) {
    return (await index.dictionary.has(word))
      ? found
      : [...found, ...(await slipped(word, unfinished, index))]
  }
  const near = await slipped(word, unfinished, index)
  if (near[0]?.way === 'slip') return near
  const parts = await compound(word, index)
  return parts.length > 0 ? parts : near
}

async function beginnings(word: string, index: SearchIndex): Promise<Attempt[]> {
  const entries = await index.dictionary.startingWith(word)
  const exact = entries.filter((entry) => entry.word.startsWith(word))
  const folded = entries.filter((entry) => !entry.word.startsWith(word))
  return [
    ...(await attempt('prefix', termsOf(exact, index), index)),
    ...(await attempt('foldedPrefix', termsOf(folded, index), index)),
  ]
}

async function slipped(word: string, unfinished: boolean, index: SearchIndex): Promise<Attempt[]> {
  let near = await index.dictionary.near(word, false)
  if (near.entries.length === 0 && unfinished && word.length > 4)
    near = await index.dictionary.near(word, true)
  return attempt(near.slips > 1 ? 'slips' : 'slip', termsOf(near.entries, index), index)
}

/** A compound that the index does not have, by its longest last part that it has: `skolbudget`, `budget`. */
async function compound(word: string, index: SearchIndex): Promise<Attempt[]> {
  if (!/^\p{L}{7,}$/u.test(word)) return []
  for (let at = 3; at <= word.length - 4; at++) {
    const first = word.slice(0, at)
    const firsts = await lookUp(stemsOf([first, first.replace(/s$/, '')], index), index)
    if (firsts.size === 0) continue
    const last = await lookUp(stemsOf([word.slice(at)], index), index)
    if (last.size > 0)
      return [
        { way: 'compound', found: last },
        { way: 'compound', found: firsts },
      ]
  }
  return []
}

function termsOf(entries: readonly Entry[], index: SearchIndex): Term[] {
  return stemsOf(
    entries.map((entry) => entry.word),
    index,
  )
}

/** The stems of words in every language of the index: a reader may write any of them. */
function stemsOf(words: readonly string[], index: SearchIndex): Term[] {
  return [
    ...new Set(words.flatMap((word) => index.languages.map((language) => stem(word, language)))),
  ].filter(Boolean)
}

async function attempt(way: Way, terms: readonly Term[], index: SearchIndex): Promise<Attempt[]> {
  const found = await lookUp(terms, index)
  return found.size > 0 ? [{ way, found }] : []
}

/** Those of the terms that the index has, with their sections. */
export async function lookUp(terms: readonly Term[], index: SearchIndex): Promise<Map<Term, Slots>> {
  const distinct = [...new Set(terms)]
  const slots = await Promise.all(distinct.map((term) => index.terms.slotsOf(term)))
  const found = new Map<Term, Slots>()
  for (const [at, term] of distinct.entries()) {
    const own = slots[at]
    if (own?.some((sections) => sections && sections.length > 0)) found.set(term, own)
  }
  return found
}
