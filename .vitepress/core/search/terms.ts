import type { Splitter } from './compounds.ts'
import { fold } from './fold.ts'
import { stem } from './stems/stem.ts'
import { formsOf } from './tokens.ts'

/**
 * What the index is asked for: a stem (`översättning`), `~` and a folded stem where folding changes it
 * (`~oversattning`), or `=` and all stems of a title or heading, folded (`=cod conduct`).
 */
export type Term = string

/** To be raised with every change of what a text's terms are: an index of another number is not read. */
export const analysisVersion = 1

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
  return folded === stemmed ? [stemmed] : [stemmed, foldedTerm(folded)]
}

export function foldedTerm(folded: string): Term {
  return `~${folded}`
}

/** The one term for all words of a title or heading; order counts, stop words too. */
export function wholeTerm(words: readonly string[], language: string): Term {
  return `=${words.map((word) => fold(stem(word, language))).join(' ')}`
}

/** The words that a text offers to somebody who is typing or mistyping: each token, and the parts of it. */
export function dictionaryForms(word: string): string[] {
  const { whole, joined, parts } = formsOf(word)
  return [whole, ...(joined === undefined ? [] : [joined]), ...parts].filter((form) => form !== '')
}
