import type { Splitter } from './compounds.ts'
import type { SearchPage, SearchSection } from './pages.ts'
import type { PhraseFinder } from './phrases.ts'
import { isStopWord } from './stop-words.ts'
import { beginningTerm, indexTerms, shortBeginning, type Term, wholeTerm } from './terms.ts'
import { tokens } from './tokens.ts'
import { type Field, fields, saturation, slotOf } from './weights.ts'

/** The terms of one section, each with its slot: how strongly the section answers it, 0 the strongest. */
export type SectionTerms = ReadonlyMap<Term, number>

/** Slots of a term for a whole title (the first section's) and for a whole heading. */
export const wholeTitleSlot = 0
export const wholeHeadingSlot = 1

interface Counted {
  lengths: Record<Field, number>
  counts: Map<Term, Record<Field, number>>
  whole: [Term, number] | undefined
}

type TermsOf = (word: string, language: string) => readonly (readonly [Term, number])[]

const fieldNames = ['title', 'heading', 'summary', 'text'] as const satisfies readonly Field[]

/** The terms of every section of every page, in order. */
export function sectionTerms(
  pages: readonly SearchPage[],
  split: Splitter,
  findPhrases: PhraseFinder = () => [],
): SectionTerms[] {
  const known = new Map<string, Map<string, ReturnType<TermsOf>>>()
  const termsOf: TermsOf = (word, language) => {
    const own = known.get(language) ?? new Map<string, ReturnType<TermsOf>>()
    if (own.size === 0) known.set(language, own)
    const before = own.get(word)
    if (before) return before
    const terms = [...indexTerms(word, language, split)]
    own.set(word, terms)
    return terms
  }
  const counted = pages.flatMap((page) =>
    page.sections.map((section, at) => count(page, section, at, termsOf, findPhrases)),
  )
  const average = Object.fromEntries(
    fieldNames.map((field) => {
      const lengths = counted.map((section) => section.lengths[field]).filter((length) => length > 0)
      return [field, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)]
    }),
  )
  return counted.map(({ lengths, counts, whole }) => {
    const terms = new Map<Term, number>()
    for (const [term, occurrences] of counts) {
      let weighted = 0
      for (const field of fieldNames) {
        const { weight, evening } = fields[field]
        const length = lengths[field] / (average[field] || 1)
        weighted += (weight * occurrences[field]) / (1 - evening + evening * length)
      }
      terms.set(term, slotOf(weighted / (saturation + weighted)))
    }
    if (whole) terms.set(...whole)
    return terms
  })
}

function count(
  page: SearchPage,
  section: SearchSection,
  at: number,
  termsOf: TermsOf,
  findPhrases: PhraseFinder,
): Counted {
  const counts: Counted['counts'] = new Map()
  const lengths = { title: 0, heading: 0, summary: 0, text: 0 }
  const add = (term: Term, field: Field, occurrence: number) => {
    let own = counts.get(term)
    if (!own) {
      own = { title: 0, heading: 0, summary: 0, text: 0 }
      counts.set(term, own)
    }
    own[field] += occurrence
  }
  const read = (field: Field, text: string) => {
    const words = tokens(text).map(({ word }) => word)
    lengths[field] += words.length
    for (const word of words) {
      // A stop word in a text finds nothing that is worth its place; it is half of what there is to store.
      if (field === 'text' && isStopWord(word, page.language)) continue
      for (const [term, occurrence] of termsOf(word, page.language)) add(term, field, occurrence)
    }
    for (const others of findPhrases(words, page.language)) for (const term of others) add(term, field, 1)
    if (field === 'title' || field === 'heading') {
      for (const term of new Set(words.flatMap(beginningsOf))) add(term, field, 1)
    }
  }
  const name = at === 0 ? page.title : section.heading
  read(at === 0 ? 'title' : 'heading', name)
  if (at === 0) read('summary', `${page.description} ${page.keywords}`)
  read('text', section.text)
  const words = tokens(name).map(({ word }) => word)
  const slot = at === 0 ? wholeTitleSlot : wholeHeadingSlot
  return { lengths, counts, whole: words.length > 0 ? [wholeTerm(words, page.language), slot] : undefined }
}

function beginningsOf(word: string): Term[] {
  const terms: Term[] = []
  for (let length: number = shortBeginning.least; length <= shortBeginning.most; length++) {
    const term = word.length > length ? beginningTerm(word.slice(0, length)) : undefined
    if (term !== undefined) terms.push(term)
  }
  return terms
}
