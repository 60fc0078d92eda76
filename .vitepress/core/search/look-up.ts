import type { SearchIndex } from './open-index.ts'
import type { Slots } from './postings.ts'
import { stem } from './stems/stem.ts'
import type { Term } from './terms.ts'
import type { Way } from './weights.ts'

/** One way of finding a word: any of these terms will do. */
export interface Attempt {
  way: Way
  found: ReadonlyMap<Term, Slots>
  /** Where it is not the word that was typed: the words of the index, by term. */
  used?: ReadonlyMap<Term, string>
}

/** The stems of words in every language of the index: a reader may write any of them. */
export function stemsOf(words: readonly string[], index: SearchIndex): Term[] {
  return [
    ...new Set(words.flatMap((word) => index.languages.map((language) => stem(word, language)))),
  ].filter(Boolean)
}

export async function attempt(way: Way, terms: readonly Term[], index: SearchIndex): Promise<Attempt[]> {
  return some(way, await lookUp(terms, index))
}

/**
 * Found sections in languages that make a term of a word, and in languages that do not: an English stem of a Swedish
 * word, `allmän` of `allmänning`, is another word in a Swedish text.
 */
export function byLanguage(found: ReadonlyMap<Term, Slots>, word: string, index: SearchIndex) {
  const own = new Map<Term, Slots>()
  const other = new Map<Term, Slots>()
  for (const [term, slots] of found) {
    const homes = index.languages.filter((language) => stem(word, language) === term)
    if (homes.length === index.languages.length) {
      own.set(term, slots)
      continue
    }
    const isHome = (section: number) =>
      homes.includes(index.pages[index.pageOf[section] ?? -1]?.language ?? '')
    const split = (wanted: boolean) =>
      slots.map((sections) => sections?.filter((section) => isHome(section) === wanted))
    if (split(true).some((sections) => sections?.length)) own.set(term, split(true))
    if (split(false).some((sections) => sections?.length)) other.set(term, split(false))
  }
  return { own, other }
}

/** Whether a phrase of the glossary has several words, so that it is hardly there by chance. */
export function isLong(term: Term): boolean {
  return term.includes(' ')
}

export function those(found: ReadonlyMap<Term, Slots>, wanted: (term: Term) => boolean): Map<Term, Slots> {
  return new Map([...found].filter(([term]) => wanted(term)))
}

export function some(way: Way, found: ReadonlyMap<Term, Slots>): Attempt[] {
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
