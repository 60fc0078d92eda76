import type { AnalysedPages, IndexSettings } from './build-index.ts'
import { backwards } from './dictionary.ts'
import { mountIndex } from './flexsearch.ts'
import { fold } from './fold.ts'
import { wrapFile } from './index-file.ts'
import { encodeList } from './listing.ts'
import { encodePages, type Manifest, manifestFile, type PageRow } from './manifest.ts'
import { encodeNumbers } from './numbers.ts'
import type { SearchPage } from './pages.ts'
import { encodeSlots, type Slots } from './postings.ts'
import { compare, cut } from './shards.ts'
import { analysisVersion, keyOf } from './terms.ts'
import { textRows } from './texts.ts'

/** About how many characters a file of each kind has. */
const sizes = { terms: 4_000, words: 4_000, texts: 3_000 }

/** The files of an index, by name, and how many terms it has. */
export async function indexFiles(
  { pages, sections, words }: AnalysedPages,
  { site, languages, glossary = [], hash }: IndexSettings,
): Promise<{ files: Map<string, string>; terms: number }> {
  const entries: { term: string; key: string; slots: string }[] = []
  const index = await mountIndex({
    get: async () => [],
    commit: async (terms: ReadonlyMap<string, Slots>) => {
      for (const [term, slots] of terms) entries.push({ term, key: keyOf(term), slots: encodeSlots(slots) })
    },
  })
  await index.fill(sections)
  entries.sort((a, b) => compare(a.key, b.key) || compare(a.term, b.term))

  const terms = cut(
    entries,
    sizes.terms,
    ({ key }) => key,
    ({ term, slots }) => term.length / 2 + slots.length + 3,
  )
  const folded = [...words].map((word) => ({ word, folded: fold(word) }))
  const forward = wordShards(folded.map(({ word, folded }) => ({ word, folded, key: folded })))
  const ends = wordShards(folded.map(({ word, folded }) => ({ word, folded, key: backwards(folded) })))
  const texts = cut(
    pages.flatMap(textRows).map((row, at) => ({ key: String(at), text: JSON.stringify(row), row })),
    sizes.texts,
    ({ key }) => key,
    ({ text }) => text.length,
  )

  const data = new Map<string, unknown>()
  for (const [n, file] of terms.files.entries()) {
    const list = encodeList(
      file.map(({ term }) => term),
      file.map(({ slots }) => slots),
    )
    data.set(`terms-${n}.json`, list)
  }
  for (const [n, list] of forward.lists.entries()) data.set(`words-${n}.json`, list)
  for (const [n, list] of ends.lists.entries()) data.set(`ends-${n}.json`, list)
  for (const [n, file] of texts.files.entries())
    data.set(
      `texts-${n}.json`,
      file.map(({ row }) => row),
    )

  const types = [...new Set(pages.map((page) => page.type))].sort(compare)
  const described = {
    analysis: analysisVersion,
    site,
    languages: [...languages],
    types,
    pages: encodePages(rowsOf(pages, languages, types)),
    terms: terms.from,
    words: forward.from,
    ends: ends.from,
    texts: encodeNumbers(texts.files.map((file) => file.length)),
    glossary: glossary.length > 0,
  }
  const own = hash(JSON.stringify([described, ...data]))
  const files = new Map([...data].map(([name, content]) => [name, wrapFile(name, own, content)]))
  const manifest: Manifest = { ...described, hash: own }
  return { files: files.set(manifestFile, `${JSON.stringify(manifest)}\n`), terms: entries.length }
}

interface Listed {
  word: string
  folded: string
  key: string
}

/** Words sorted by key and cut into lists; what differs from its folded form is written out. */
function wordShards(words: readonly Listed[]): { from: string[]; lists: string[] } {
  const sorted = [...words].sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word))
  const { from, files } = cut(
    sorted,
    sizes.words,
    ({ key }) => key,
    ({ word, folded }) => word.length / 2 + (word === folded ? 2 : word.length + 3),
  )
  const lists = files.map((file) =>
    encodeList(
      file.map(({ key }) => key),
      file.map(({ word, folded }) => (word === folded ? '' : word)),
    ),
  )
  return { from, lists }
}

function rowsOf(
  pages: readonly SearchPage[],
  languages: readonly string[],
  types: readonly string[],
): PageRow[] {
  // Twins that are built alike are alike, even where their anchors are made of translated headings.
  const anchors = (page: SearchPage) => JSON.stringify(page.sections.map(({ anchor }) => anchor))
  const shape = (page: SearchPage) => page.sections.map(({ trail }) => trail.length).join()
  const firsts = new Map<string, { pair: number; page: SearchPage; anchors: string }>()
  return pages.map((page) => {
    const own = anchors(page)
    const first = firsts.get(page.ref) ?? { pair: firsts.size, page, anchors: own }
    firsts.set(page.ref, first)
    return {
      pair: first.pair,
      language: languages.indexOf(page.language),
      type: types.indexOf(first.page.type),
      sections: page.sections.length,
      aligned: own === first.anchors || shape(page) === shape(first.page),
    }
  })
}
