/** The words for a term in one language. */
export interface TermWords {
  preferred: string
  synonyms: readonly string[]
  /** Inflected forms and compounds that the stemmer does not lead back to the term. */
  forms: readonly string[]
}

/** One term with its words by language. */
export interface Term {
  id: string
  words: ReadonlyMap<string, TermWords>
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
