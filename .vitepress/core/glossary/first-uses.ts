import { type FoundTerm, type TermIndex, termPlaces, termsIn } from './find-terms.ts'
import type { Glossary, Term } from './glossary.ts'

/** The most terms that are explained in one block; more would make a field of links of it. */
const mostInBlock = 2

/** What a page's terms are looked for by. */
export interface TermsOfPage {
  language: string
  index: TermIndex
  /** The page's ref and title: a term that the page itself is about needs no explanation there. */
  ref: string
  title: string
}

/** The terms whose words are worth explaining in a text: the others are everyday words, or there is no definition. */
export function explainable(glossary: Glossary, language: string): Glossary {
  return glossary.filter(
    ({ inline, words }) => inline !== false && words.get(language)?.definition !== undefined,
  )
}

/**
 * Asked with the text of one block after the other of a page, in order, gives the places where a term is used for the
 * first time. `isOpen` tells whether a stretch of the text may become a link; a term within a closed one, such as a
 * link or words in another language, waits for its next use.
 */
export function firstUses({ language, index, ref, title }: TermsOfPage) {
  const done = new Set<Term>(termsIn(title, language, index).map(({ term }) => term))
  return (text: string, isOpen: (start: number, end: number) => boolean): FoundTerm[] => {
    if (text.normalize('NFC').toLowerCase().length !== text.length) return []
    const found: FoundTerm[] = []
    for (const place of termPlaces(text, language, index)) {
      const { term, start, end } = place
      if (found.length === mostInBlock) break
      if (done.has(term) || term.id === ref || !isWhole(text, start, end) || !isOpen(start, end)) continue
      done.add(term)
      found.push(place)
    }
    return found
  }
}

/** False for a part of a longer word, such as `öppna data` in `öppna data-portal`, and for words of two sentences. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = /[\p{L}\p{N}_/@-]/u
  if (joins.test(text[start - 1] ?? '') || joins.test(text[end] ?? '')) return false
  return /^[\p{L}\p{M}\p{N}'’ -]+$/u.test(text.slice(start, end))
}
