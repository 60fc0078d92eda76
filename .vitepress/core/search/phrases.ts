import { type Glossary, phrasesOf } from '../glossary/glossary.ts'
import { stem } from './stems/stem.ts'
import { phraseTerm, type Term } from './terms.ts'
import { formsOf, tokens } from './tokens.ts'

/** Finds phrases of the glossary in the words of a text; gives each find's other phrases in all languages. */
export type PhraseFinder = (words: readonly string[], language: string) => (readonly Term[])[]

interface Phrase {
  stems: readonly string[]
  /** What the phrase's term is also called. */
  others: readonly Term[]
}

/** A phrase with more words than this is not looked for. */
export const longestPhrase = 5

/**
 * A finder over a glossary. Words count by their stems: `öppen data` is there where `öppna data` stands. A single
 * word that mostly means something else is none of it.
 */
export function phraseFinder(glossary: Glossary, languages: readonly string[]): PhraseFinder {
  const byLanguage = new Map(languages.map((language) => [language, new Map<string, Phrase[]>()]))
  for (const term of glossary) {
    const named = languages
      .flatMap((language) =>
        phrasesOf(term, language).map((phrase) => {
          const words = spokenWords(tokens(phrase).map(({ word }) => word))
          return { language, words, term: phraseTerm(words, language) }
        }),
      )
      .filter(({ language, words }) => words.length > 1 || !term.words.get(language)?.ambiguous)
    for (const { language, words, term: own } of named) {
      if (words.length === 0 || words.length > longestPhrase) continue
      const stems = words.map((word) => stem(word, language))
      const others = [...new Set(named.map(({ term: other }) => other))].filter((other) => other !== own)
      const starting = byLanguage.get(language)
      const first = stems[0] ?? ''
      starting?.set(first, [...(starting.get(first) ?? []), { stems, others }])
    }
  }
  return (words, language) => {
    const phrases = byLanguage.get(language)
    if (!phrases || phrases.size === 0) return []
    const stems = spokenWords(words).map((word) => stem(word, language))
    return stems.flatMap((first, at) =>
      (phrases.get(first) ?? [])
        .filter((phrase) => phrase.stems.every((part, offset) => stems[at + offset] === part))
        .map((phrase) => phrase.others),
    )
  }
}

/** Words as they are asked for: `e-service` is two. */
function spokenWords(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const { whole, parts } = formsOf(word)
    return parts.length > 0 ? parts : [whole].filter(Boolean)
  })
}
