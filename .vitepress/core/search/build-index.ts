import { compoundSplitter } from './compounds.ts'
import { mountIndex } from './flexsearch.ts'
import { fold } from './fold.ts'
import { sectionTerms } from './impacts.ts'
import { type Manifest, manifestFile } from './manifest.ts'
import type { SearchPage } from './pages.ts'
import { encodeSlots, type Slots } from './postings.ts'
import { compare, cut } from './shards.ts'
import { analysisVersion, dictionaryForms } from './terms.ts'
import { tokens } from './tokens.ts'

/** About how many characters a file of each kind has. */
const sizes = { terms: 24_000, words: 32_000, texts: 16_000 }

/** What a build gives: the files by name, and what they hold. */
export interface BuiltIndex {
  files: Map<string, string>
  pages: number
  sections: number
  terms: number
}

/**
 * Builds the index over pages of all languages. The same pages in any order give the same files.
 * `hash` makes a short word of all files' content.
 */
export async function buildIndex(
  input: readonly SearchPage[],
  languages: readonly string[],
  hash: (content: string) => string,
): Promise<BuiltIndex> {
  const place = (page: SearchPage) => languages.indexOf(page.language)
  const pages = input
    .filter((page) => place(page) >= 0)
    .sort((a, b) => compare(a.ref, b.ref) || place(a) - place(b) || compare(a.url, b.url))
  const forms = wordForms(pages)
  const split = compoundSplitter(forms.get('sv') ?? [])
  const sections = sectionTerms(pages, split)

  const entries: [string, string][] = []
  const index = await mountIndex({
    get: async () => [],
    commit: async (terms: ReadonlyMap<string, Slots>) => {
      for (const [term, slots] of terms) entries.push([term, encodeSlots(slots)])
    },
  })
  await index.fill(sections)
  entries.sort(([a], [b]) => compare(a, b))

  const words = [...new Set([...forms.values()].flatMap((own) => [...own]))]
    .map((word) => ({ word, folded: fold(word) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.word, b.word))
  const terms = cut(
    entries,
    sizes.terms,
    ([term]) => term,
    ([term, slots]) => term.length + slots.length + 6,
  )
  const dictionary = cut(
    words,
    sizes.words,
    (entry) => entry.folded,
    (entry) => entry.word.length + 3,
  )
  const texts = cut(
    [...pages.entries()].map(([at, page]) => ({ at, text: JSON.stringify(page) })),
    sizes.texts,
    (entry) => String(entry.at),
    (entry) => entry.text.length,
  )
  const files = new Map<string, string>()
  for (const [n, file] of terms.files.entries()) files.set(`terms-${n}.json`, JSON.stringify(file.flat()))
  for (const [n, file] of dictionary.files.entries()) {
    files.set(`words-${n}.json`, JSON.stringify(file.map((entry) => entry.word)))
  }
  for (const [n, file] of texts.files.entries()) {
    files.set(`texts-${n}.json`, `[${file.map((entry) => entry.text).join(',\n')}]`)
  }
  const pairs = new Map([...new Set(pages.map((page) => page.ref))].map((ref, number) => [ref, number]))
  const manifest: Manifest = {
    analysis: analysisVersion,
    hash: hash([...files].map(([name, content]) => `${name}\n${content}`).join('\n')),
    languages: [...languages],
    pages: pages.flatMap((page) => [pairs.get(page.ref) ?? 0, place(page), page.sections.length]),
    terms: terms.firsts,
    words: dictionary.firsts,
    texts: texts.firsts.map(Number),
  }
  files.set(manifestFile, `${JSON.stringify(manifest)}\n`)
  return { files, pages: pages.length, sections: sections.length, terms: entries.length }
}

/** The word forms of each language's pages. */
function wordForms(pages: readonly SearchPage[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const page of pages) {
    const own = forms.get(page.language) ?? new Set<string>()
    forms.set(page.language, own)
    const headings = page.sections.flatMap((section) => [section.heading, section.text])
    for (const text of [page.title, page.description, page.keywords, ...headings]) {
      for (const { word } of tokens(text)) for (const form of dictionaryForms(word)) own.add(form)
    }
  }
  return forms
}
