import type { Marked } from './excerpts.ts'
import type { Field, Way } from './weights.ts'

/** What an asker may wish for; without a wish, ten pages of every type and language. */
export interface SearchWishes {
  /** How many pages are wanted at most. */
  limit?: number | undefined
  /** How many of these the asker has already: they are left out of the results. A search server gives them again. */
  skip?: number | undefined
  /** Only pages of this type, as in their front matter. */
  type?: string | undefined
  /** Only pairs that exist in this language. */
  inLanguage?: string | undefined
  /** Whether each result says how its score came about. */
  explain?: boolean | undefined
}

/** How many of the answering pairs have a value, with the other filter on and this one off. */
export interface Facet {
  value: string
  count: number
}

/** A word of the question that the index does not have, and the near one that was looked for instead. */
export interface Correction {
  typed: string
  used: string
}

export interface Answer {
  /** How many pairs of pages answer, after the filters; `results` may have fewer. */
  total: number
  results: readonly PageResult[]
  /** The page types of the pairs that answer; the most first. */
  types: readonly Facet[]
  /** The languages that the pairs that answer exist in; the most first. */
  inLanguages: readonly Facet[]
  corrections: readonly Correction[]
  /** Some file of the index could not be read: the answer is of what was there. */
  incomplete: boolean
}

/** A page that answers, shown in the reader's language where it exists in it. */
export interface PageResult {
  ref: string
  language: string
  /** The page's type, as in its front matter. */
  type: string
  /** Below the site's base; in the reader's language also where only a page in another can be shown there. */
  url: string
  title: Marked
  trail: readonly string[]
  /** The page does not exist in the reader's language. */
  foreign: boolean
  /** The language that the words were found in, where the page shown has little or nothing of them. */
  foundIn: string | undefined
  excerpt: Marked
  /** The sections that answer best, at most three. */
  sections: readonly SectionResult[]
  score: number
  /** Only where it was wished for. */
  explanation?: Explanation
}

/** A section of a page that answers. */
export interface SectionResult {
  /** The page's address and the section's anchor. */
  url: string
  heading: Marked
  trail: readonly string[]
  excerpt: Marked
}

/** How a pair's score came about: `((together + best) / 2 × coverage + bonus) × readable`; see weights.ts. */
export interface Explanation {
  words: readonly ExplainedWord[]
  /** The sum of what each word has anywhere in the pair. */
  together: number
  /** What the best single section has of all words. */
  best: number
  /** Between 0 and 1: how much of the question was found. */
  coverage: number
  /** What the pair gets for a title or heading that is the question. */
  bonus: number
  /** Below 1 where the pair does not exist in the reader's language. */
  readable: number
}

/** Where a word of the question was found best in a pair; a word that was not found is left out. */
export interface ExplainedWord {
  word: string
  way: Way
  /** The term of the index. */
  term: string
  /** The strongest field of the section that has it, as far as the section's text shows. */
  field: Field | undefined
  /** From 0, the strongest, to `slots` - 1. */
  slot: number
  rarity: number
  /** What the word adds to the score. */
  score: number
}
