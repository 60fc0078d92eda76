import { type Dictionary, dictionary } from './dictionary.ts'
import { mountIndex, type TermIndex } from './flexsearch.ts'
import { IndexError, type Manifest, manifestFile, readManifest, readStrings } from './manifest.ts'
import type { SearchPage } from './pages.ts'
import { decodeSlots } from './postings.ts'
import { shardOf } from './shards.ts'

/** Gives the text of one file of the index. `hash` is the index's, for the address of all but the manifest. */
export type ReadFile = (file: string, hash?: string) => Promise<string>

/** A page's place in the index. */
export interface PagePlace {
  pair: number
  language: string
  /** The number of its first section, and how many it has. */
  first: number
  sections: number
}

/** An index that can be asked. Files are read when they are needed, and once. */
export interface SearchIndex {
  terms: TermIndex
  dictionary: Dictionary
  languages: readonly string[]
  pages: readonly PagePlace[]
  /** The number of sections. */
  sections: number
  /** The number of the page that a section is on. */
  pageOf(section: number): number
  /** The text of a page. */
  page(number: number): Promise<SearchPage>
}

/**
 * Opens an index by its manifest.
 * @throws IndexError where a file is not what it should be, and whatever `readFile` throws.
 */
export async function openIndex(readFile: ReadFile): Promise<SearchIndex> {
  const manifest = readManifest(await readFile(manifestFile))
  const read = once((file) => readFile(file, manifest.hash))
  const pages = placesOf(manifest)
  const last = pages.at(-1)
  const sections = last ? last.first + last.sections : 0
  const pageOfSection = new Int32Array(sections)
  for (const [number, page] of pages.entries()) {
    pageOfSection.fill(number, page.first, page.first + page.sections)
  }
  return {
    terms: await mountIndex({ get: termReader(manifest, read), commit: async () => {} }),
    dictionary: dictionary(manifest.words, async (shard) => {
      const file = `words-${shard}.json`
      return readStrings(await read(file), file)
    }),
    languages: manifest.languages,
    pages,
    sections,
    pageOf: (section) => pageOfSection[section] ?? 0,
    page: pageReader(manifest, read),
  }
}

type Read = (file: string) => Promise<string>

/** Reads each file once; a file that could not be read is tried again the next time. */
function once(readFile: Read): Read {
  const started = new Map<string, Promise<string>>()
  return (file) => {
    const before = started.get(file)
    if (before) return before
    const reading = readFile(file).catch((error: unknown) => {
      started.delete(file)
      throw error
    })
    started.set(file, reading)
    return reading
  }
}

function placesOf({ pages: numbers, languages }: Manifest): PagePlace[] {
  const places: PagePlace[] = []
  let first = 0
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [pair = 0, language = 0, sections = 0] = numbers.slice(at, at + 3)
    places.push({ pair, language: languages[language] ?? '', first, sections })
    first += sections
  }
  return places
}

function termReader(manifest: Manifest, read: Read) {
  const parsed = new Map<number, Map<string, string>>()
  return async (term: string) => {
    const shard = shardOf(manifest.terms, term)
    if (shard === undefined) return []
    let terms = parsed.get(shard)
    if (!terms) {
      const file = `terms-${shard}.json`
      const flat = readStrings(await read(file), file)
      terms = new Map()
      for (let at = 0; at + 1 < flat.length; at += 2) terms.set(flat[at] ?? '', flat[at + 1] ?? '')
      parsed.set(shard, terms)
    }
    return decodeSlots(terms.get(term) ?? '')
  }
}

function pageReader(manifest: Manifest, read: Read) {
  const parsed = new Map<number, unknown[]>()
  return async (number: number): Promise<SearchPage> => {
    const shard = manifest.texts.findLastIndex((first) => first <= number)
    let pages = parsed.get(shard)
    if (!pages) {
      const value: unknown = JSON.parse(await read(`texts-${shard}.json`))
      pages = Array.isArray(value) ? value : []
      parsed.set(shard, pages)
    }
    const page = pages[number - (manifest.texts[shard] ?? 0)]
    if (!isSearchPage(page)) throw new IndexError(`texts-${shard}.json: no page ${number}`)
    return page
  }
}

function isSearchPage(value: unknown): value is SearchPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    'standIns' in value &&
    'sections' in value
  )
}
