import { byLetter, type LetterGroup } from './alphabet.ts'
import { type Glossary, namesOf, type Term } from './glossary.ts'

/** A term as the glossary page shows it. */
export interface TermView {
  /** Its anchor, the same in every language. */
  id: string
  word: string
  definition: string | undefined
  synonyms: readonly string[]
  note: string | undefined
  /** What it is called in the other languages of the site: the preferred word, then synonyms. */
  others: readonly { language: string; names: readonly string[] }[]
  /** Terms to read next, by their words in the page's language. */
  see: readonly { id: string; word: string }[]
  source: string | undefined
  tags: readonly string[]
}

/** What the glossary page of a language shows. */
export interface GlossaryView {
  /** The language that the words are in. */
  language: string
  count: number
  groups: readonly LetterGroup<TermView>[]
  /** The subjects that there are terms of. */
  tags: readonly string[]
}

/**
 * The terms that have a word in `language`, by its alphabet; `languages` are those of the site with the tags that they
 * sort by.
 */
export function glossaryView(
  glossary: Glossary,
  language: string,
  languages: readonly { code: string; locale: string }[],
): GlossaryView {
  const locale = languages.find(({ code }) => code === language)?.locale ?? language
  const words = new Map(
    glossary.flatMap((term): [string, string][] => {
      const preferred = term.words.get(language)?.preferred
      return preferred === undefined ? [] : [[term.id, preferred]]
    }),
  )
  const codes = languages.map(({ code }) => code)
  const terms = glossary.flatMap((term) => viewOf(term, language, codes, words) ?? [])
  return {
    language,
    count: terms.length,
    groups: byLetter(terms, ({ word }) => word, locale),
    tags: [...new Set(terms.flatMap(({ tags }) => tags))].sort(),
  }
}

function viewOf(
  term: Term,
  language: string,
  codes: readonly string[],
  wordsOfAll: ReadonlyMap<string, string>,
): TermView | undefined {
  const words = term.words.get(language)
  if (!words) return undefined
  return {
    id: term.id,
    word: words.preferred,
    definition: words.definition,
    synonyms: words.synonyms,
    note: words.note,
    others: codes.flatMap((code) => {
      const names = code === language ? [] : namesOf(term, code)
      return names.length > 0 ? [{ language: code, names }] : []
    }),
    see: term.see.flatMap((id) => {
      const word = wordsOfAll.get(id)
      return word === undefined ? [] : [{ id, word }]
    }),
    source: term.source,
    tags: term.tags,
  }
}
