import { byLetter, type LetterGroup } from '../glossary/alphabet.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { FrontMatter } from '../pages/front-matter.ts'
import type { NavLink } from '../site/theme-config.ts'

/** A line of the index from A to Z: a page, a word of the glossary, or a synonym of one. */
export interface IndexEntry extends NavLink {
  /** What kind of page it is; a word of the glossary has none. */
  type?: FrontMatter['type']
  /** For a synonym: the word that the glossary explains it under. */
  see?: string
}

/** What the index shows in one language. */
export interface PageIndex {
  pages: number
  terms: number
  groups: readonly LetterGroup<IndexEntry>[]
}

/**
 * Pages and words in the order of a language's alphabet. `glossaryUrl` is where the terms are explained in the
 * language; without one only pages are listed. `locale` is the tag to sort by.
 */
export function pageIndex(
  pages: readonly IndexEntry[],
  glossary: Glossary,
  glossaryUrl: string | undefined,
  { code, locale }: { code: string; locale: string },
): PageIndex {
  const terms = glossaryUrl === undefined ? [] : termEntries(glossary, glossaryUrl, code)
  return {
    pages: pages.length,
    terms: terms.filter(({ see }) => see === undefined).length,
    groups: byLetter([...pages, ...terms], ({ text }) => text, locale),
  }
}

function termEntries(glossary: Glossary, url: string, language: string): IndexEntry[] {
  return glossary.flatMap(({ id, words }): IndexEntry[] => {
    const own = words.get(language)
    if (!own) return []
    const address = `${url}#${id}`
    const synonyms = own.synonyms.map((text) => ({ text, url: address, see: own.preferred }))
    return [{ text: own.preferred, url: address }, ...synonyms]
  })
}
