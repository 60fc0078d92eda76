import { filesAhead } from './ahead.ts'
import { type Dictionary, dictionary } from './dictionary.ts'
import { mountIndex, type TermIndex } from './flexsearch.ts'
import { lenient } from './lenient.ts'
import { decodePages, IndexError, type Manifest, manifestFile, readManifest } from './manifest.ts'
import { decodeNumbers } from './numbers.ts'
import { termFiles } from './term-files.ts'
import type { Term } from './terms.ts'
import { textFiles } from './text-files.ts'
import type { PageHead } from './texts.ts'

/** Gives the text of one file of the index. `hash` is the index's, for the address of all but the manifest. */
export type ReadFile = (file: string, hash?: string) => Promise<string>

/** What is in a file of the index, or undefined where it cannot be read now. */
export type ReadData = (file: string) => Promise<unknown>

/** A page's place in the index. */
export interface PagePlace {
  number: number
  pair: number
  language: string
  /** The number of its first section, and how many it has. */
  first: number
  sections: number
  /** Its sections are those of the pair's first page, one for one. */
  aligned: boolean
}

/** Pages that are each other's translations. */
export interface PairPlace {
  type: string
  pages: readonly PagePlace[]
}

/** An index that can be asked. Files are read when they are needed, and once. */
export interface SearchIndex {
  terms: TermIndex
  /** Stems that begin with what is typed, å, ä and ö folded on both sides; the shortest first. */
  beginningWith(typed: string): Promise<readonly Term[]>
  dictionary: Dictionary
  languages: readonly string[]
  pages: readonly PagePlace[]
  pairs: readonly PairPlace[]
  /** The number of sections. */
  sections: number
  /** The number of the page that each section is on. */
  pageOf: Int32Array
  /** What is shown of a page, and the text of a section, by number; nothing where the file cannot be read now. */
  head(page: number): Promise<PageHead | undefined>
  text(section: number): Promise<string>
  /** Whether there are terms of a glossary. */
  glossary: boolean
  /** Begins to read what slips in words may need, so that it is there with the rest. */
  ahead(words: readonly string[]): void
  /** How many times a file could not be read. */
  faults(): number
}

/**
 * Opens an index by its manifest. `site` is the address of the site that it should be of; without one any will do.
 * A file that cannot be read later on leaves a gap that `faults` counts; a file of a newer index throws.
 * @throws IndexError
 */
export async function openIndex(readFile: ReadFile, site?: string): Promise<SearchIndex> {
  const text = await readFile(manifestFile).catch((cause: unknown) => {
    if (cause instanceof IndexError) throw cause
    throw new IndexError('unreadable', `${manifestFile}: ${String(cause)}`, { cause })
  })
  const manifest = readManifest(text, site)
  const places = placesOf(manifest)
  const { read, ahead, faults } = lenient(readFile, manifest.hash)
  const terms = termFiles(manifest.terms, places.sections, read)
  const words = dictionary({
    words: manifest.words,
    ends: manifest.ends,
    async read(kind, file) {
      const list = await read(`${kind}-${file}.json`)
      return typeof list === 'string' ? list : ''
    },
  })
  return {
    ...places,
    ...textFiles(decodeNumbers(manifest.texts), places.pages, read),
    terms: await mountIndex({ get: terms.slotsOf, commit: async () => {} }),
    beginningWith: terms.beginningWith,
    dictionary: words,
    ahead: (asked) => ahead(filesAhead(asked, words)),
    languages: manifest.languages,
    glossary: manifest.glossary,
    faults,
  }
}

function placesOf(manifest: Manifest) {
  const pages: PagePlace[] = []
  const pairs: { type: string; pages: PagePlace[] }[] = []
  let first = 0
  for (const [number, row] of decodePages(manifest.pages).entries()) {
    const language = manifest.languages[row.language]
    if (language === undefined || row.pair < 0) throw new IndexError('damaged', `${manifestFile}: pages`)
    const { pair, sections, aligned } = row
    const page = { number, pair, language, first, sections, aligned }
    pages.push(page)
    const own = pairs[pair]
    if (own) own.pages.push(page)
    else pairs[pair] = { type: manifest.types[row.type] ?? '', pages: [page] }
    first += sections
  }
  const pageOf = new Int32Array(Math.min(first, mostSections))
  for (const page of pages) pageOf.fill(page.number, page.first, page.first + page.sections)
  return { pages, pairs, sections: pageOf.length, pageOf }
}

/** More than any site has; a damaged manifest may say more. */
const mostSections = 5_000_000
