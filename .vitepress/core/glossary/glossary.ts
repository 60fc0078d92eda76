/** The words for a term in one language, and what it means. */
export interface TermWords {
  preferred: string
  synonyms: readonly string[]
  /** Inflected forms, compounds and turns of phrase that the term is found by as well. */
  forms: readonly string[]
  /** True where the words mostly mean something else, so that pages are not searched for them. */
  ambiguous: boolean
  /** One or two sentences; there is none only in a glossary with faults. */
  definition?: string | undefined
  /** Where a writer or translator could go wrong. */
  note?: string | undefined
}

/** One term with its words by language. */
export interface Term {
  id: string
  words: ReadonlyMap<string, TermWords>
  /** The subjects that it belongs to, as the tags of pages. */
  tags: readonly string[]
  /** Ids of terms to read next; each is in the glossary. */
  see: readonly string[]
  /** False where its words are everyday ones, which a reader of a page needs no explanation of. */
  inline?: boolean | undefined
  /** Where its meaning is laid down: a law with its number, a standard, an address. */
  source?: string | undefined
}

export type Glossary = readonly Term[]

/** What a term is called in a language: the preferred word and its synonyms. */
export function namesOf(term: Term, language: string): string[] {
  const words = term.words.get(language)
  return words ? [words.preferred, ...words.synonyms] : []
}

/** Every way to say a term in a language; none where the glossary has no word for it. */
export function phrasesOf(term: Term, language: string): string[] {
  const words = term.words.get(language)
  return words ? [words.preferred, ...words.synonyms, ...words.forms] : []
}
