import type { Splitter } from './compounds.ts'
import { fold } from './fold.ts'
import { stem } from './stems/stem.ts'
import { formsOf } from './tokens.ts'

/**
 * What the index is asked for. Mostly a stem (`översättning`); what else there is begins with a sign:
 * `~` a folded stem where folding changes it (`~oversattning`), `%` a stem in British spelling where it is not so in
 * the text (`%organis`), `=` all stems of a title or heading, folded
 * (`=cod conduct`), `+` a phrase of the glossary for what its other phrases are in (`+freedom inform`), and `^`
 * the first two or three letters of a word of a title or heading (`^ko`).
 */
export type Term = string

/** To be raised with every change of what a text's terms or the files are: an index of another number is not read. */
export const analysisVersion = 3

const partWeight = 0.6
const compoundPartWeight = 0.4

/** The terms of a word of a text in one language, each with how much of an occurrence it counts as. */
export function indexTerms(word: string, language: string, split: Splitter): Map<Term, number> {
  const terms = new Map<Term, number>()
  const add = (form: string, weight: number) => {
    if (form === '') return
    for (const term of termsOf(stem(form, language))) {
      terms.set(term, Math.max(weight, terms.get(term) ?? 0))
    }
  }
  const { whole, joined, parts } = formsOf(word)
  add(whole, 1)
  if (joined !== undefined) add(joined, 1)
  for (const part of parts) add(part, partWeight)
  if (language === 'sv') {
    for (const form of parts.length > 0 ? parts : [whole]) {
      for (const part of split(form)) add(part, compoundPartWeight)
    }
  }
  return terms
}

function termsOf(stemmed: string): Term[] {
  const folded = fold(stemmed)
  const spelled = british(stemmed)
  return [
    stemmed,
    ...(folded === stemmed ? [] : [foldedTerm(folded)]),
    ...(spelled === stemmed ? [] : [spelledTerm(spelled)]),
  ]
}

/** An English stem in British spelling: `organiz` is `organis`, `color` is `colour`. */
export function british(stemmed: string): string {
  return stemmed
    .replace(/(?<=[a-z]{2}[^aeiou])iz(?=(?:at|er)?$)/, 'is')
    .replace(/(?<=^(?:behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb))or(?=$|it|abl|hood)/, 'our')
}

export function spelledTerm(spelled: string): Term {
  return `%${spelled}`
}

export function foldedTerm(folded: string): Term {
  return `~${folded}`
}

/** The one term for all words of a title or heading; order counts, stop words too. */
export function wholeTerm(words: readonly string[], language: string): Term {
  return `=${stemsOf(words, language)}`
}

/** The term under which a phrase finds what the glossary says means the same. */
export function phraseTerm(words: readonly string[], language: string): Term {
  return `+${stemsOf(words, language)}`
}

function stemsOf(words: readonly string[], language: string): string {
  return words.map((word) => fold(stem(word, language))).join(' ')
}

export const shortBeginning = { least: 2, most: 3 } as const

/** The term for a short beginning of a word; undefined where it is too short or long enough to be looked up. */
export function beginningTerm(typed: string): Term | undefined {
  const folded = fold(typed)
  return folded.length < shortBeginning.least || folded.length > shortBeginning.most
    ? undefined
    : `^${folded}`
}

/** Whether a term is a stem and nothing else. */
export function isStem(term: Term): boolean {
  return !/^[~%=+^]/.test(term)
}

/** Where a term stands in the files: all terms that one word may mean are next to each other. */
export function keyOf(term: Term): string {
  return fold(term.replace(/^[~%=+^]/, ''))
}

/** The words that a text offers to somebody who is typing or mistyping: each token, and the parts of it. */
export function dictionaryForms(word: string): string[] {
  const { whole, joined, parts } = formsOf(word)
  return [whole, ...(joined === undefined ? [] : [joined]), ...parts].filter((form) => form !== '')
}
