import type { Glossary } from '../glossary/glossary.ts'
import { indexFiles } from './build-files.ts'
import { compoundSplitter } from './compounds.ts'
import { type SectionTerms, sectionTerms } from './impacts.ts'
import type { SearchPage } from './pages.ts'
import { phraseFinder } from './phrases.ts'
import { compare } from './shards.ts'
import { dictionaryForms } from './terms.ts'
import { tokens } from './tokens.ts'

/** What an index is built for. */
export interface IndexSettings {
  /** The address of the site. */
  site: string
  languages: readonly string[]
  glossary?: Glossary | undefined
  /** Makes a short word of all files' content. */
  hash: (content: string) => string
}

/** What a build gives: the files by name, and what they hold. */
export interface BuiltIndex {
  files: Map<string, string>
  pages: number
  sections: number
  terms: number
  /** The terms of each section, for where the index is kept elsewhere too. */
  contents: readonly SectionTerms[]
}

/** Pages in the order of the index, with the terms of their sections and all their words. */
export interface AnalysedPages {
  pages: readonly SearchPage[]
  sections: readonly SectionTerms[]
  words: ReadonlySet<string>
}

/** Builds the index over pages of all languages. The same pages in any order give the same files. */
export async function buildIndex(input: readonly SearchPage[], settings: IndexSettings): Promise<BuiltIndex> {
  const analysed = analysePages(input, settings)
  const { files, terms } = await indexFiles(analysed, settings)
  const { pages, sections } = analysed
  return { files, pages: pages.length, sections: sections.length, terms, contents: sections }
}

/** What the index of some pages has, wherever it is then kept. */
export function analysePages(
  input: readonly SearchPage[],
  { languages, glossary = [] }: Pick<IndexSettings, 'languages' | 'glossary'>,
): AnalysedPages {
  const place = (page: SearchPage) => languages.indexOf(page.language)
  const pages = input
    .filter((page) => place(page) >= 0)
    .sort((a, b) => compare(a.ref, b.ref) || place(a) - place(b) || compare(a.url, b.url))
  const forms = wordForms(pages)
  const split = compoundSplitter(forms.get('sv') ?? [])
  const sections = sectionTerms(pages, split, phraseFinder(glossary, languages))
  return { pages, sections, words: new Set([...forms.values()].flatMap((own) => [...own])) }
}

/** The word forms of each language's pages. */
function wordForms(pages: readonly SearchPage[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  const seen = new Map<string, Set<string>>()
  for (const page of pages) {
    const own = forms.get(page.language) ?? new Set<string>()
    forms.set(page.language, own)
    const before = seen.get(page.language) ?? new Set<string>()
    seen.set(page.language, before)
    const headings = page.sections.flatMap((section) => [section.heading, section.text])
    for (const text of [page.title, page.description, page.keywords, ...headings]) {
      for (const { word } of tokens(text)) {
        if (before.has(word)) continue
        before.add(word)
        for (const form of dictionaryForms(word)) own.add(form)
      }
    }
  }
  return forms
}
