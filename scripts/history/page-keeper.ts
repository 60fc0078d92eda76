import type { Page, Pair, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { type PageRead, pageFromText } from '../pages/read-page.ts'
import type { FileKind } from './file-kind.ts'
import type { PageShares } from './ref-standing.ts'
import type { TextReader } from './text-reader.ts'
import type { PageFile } from './tree-state.ts'

/** The pages of a tree, parsed when they are needed and kept by file and blob. */
export interface PageKeeper {
  /** Takes a file's new blob in, or the file away; gives the refs that it had and has. */
  change(file: string, kind: FileKind & { kind: 'page' }, blob: string | undefined): Promise<string[]>
  /** The pair of a ref; undefined where its original is not there. */
  pairOf(ref: string): Promise<Pair | undefined>
  /** Keeps which files are a ref's pair; gives the refs with links to those that came or went. */
  settle(ref: string, pair: Pair | undefined): string[]
  /** Which page a path below docs/ is, for the links of `asker`. */
  pageAt(path: string, asker: string): Pick<PageFile, 'ref' | 'language'> | undefined
}

/** Parsed pages that are kept; old ones come back in reverts and on other refs. */
const mostKept = 4000

export function pageKeeper(
  files: Map<string, PageFile>,
  shares: ReadonlyMap<string, PageShares>,
  site: Site,
  text: TextReader,
): PageKeeper {
  const byRef = new Map<string, Set<string>>()
  for (const [file, { ref }] of files) listOf(byRef, ref).add(file)
  const askers = new Map<string, Set<string>>()
  const paired = new Map<string, ReadonlySet<string>>()
  for (const [ref, { looked, files: ofPair }] of shares) {
    paired.set(ref, new Set(ofPair))
    for (const path of looked) listOf(askers, path).add(ref)
  }
  const parsed = new Map<string, PageRead>()
  const order = new Map(site.languages.map(({ code }, index) => [code, index]))

  async function read(file: string, language: string, name: string, blob: string): Promise<PageRead> {
    const key = `${blob} ${file}`
    const before = parsed.get(key)
    if (before) parsed.delete(key)
    const written = before ? undefined : await text(blob, file)
    const page = before ?? (written ? pageFromText(written, language, name, site) : noPage(name))
    parsed.set(key, page)
    const [oldest] = parsed.size > mostKept ? parsed.keys() : []
    if (oldest !== undefined) parsed.delete(oldest)
    return page
  }

  return {
    async change(file, { language, name }, blob) {
      const before = files.get(file)
      const refs = before ? [before.ref] : []
      if (before) listOf(byRef, before.ref).delete(file)
      if (blob === undefined) {
        files.delete(file)
      } else {
        const page = await read(file, language, name, blob)
        const ref = 'page' in page ? page.page.ref : page.ref
        files.set(file, { blob, ref, language, ...(!('page' in page) && { unread: true }) })
        listOf(byRef, ref).add(file)
        refs.push(ref)
      }
      return refs
    },
    async pairOf(ref) {
      const pages: Page[] = []
      const unread: UnreadPage[] = []
      const sorted = [...(byRef.get(ref) ?? [])].flatMap((file) => {
        const entry = files.get(file)
        return entry ? [{ file, ...entry }] : []
      })
      const rank = ({ language }: { language: string }) => order.get(language) ?? 0
      sorted.sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1))
      for (const { file, language, blob } of sorted) {
        const name = file.slice(`docs/${language}/`.length, -'.md'.length)
        const found = await read(file, language, name, blob)
        if ('page' in found) pages.push(found.page)
        else unread.push({ file, ref, language })
      }
      return pairPages(pages, site, unread).pairs[0]
    },
    settle(ref, pair) {
      const before = paired.get(ref) ?? new Set<string>()
      const after = new Set(pair ? filesOf(pair) : [])
      paired.set(ref, after)
      const others = [...before, ...after].filter((file) => before.has(file) !== after.has(file))
      return others.flatMap((file) => [...(askers.get(file.slice('docs/'.length)) ?? [])])
    },
    pageAt(path, asker) {
      listOf(askers, path).add(asker)
      const entry = files.get(`docs/${path}`)
      return entry && paired.get(entry.ref)?.has(`docs/${path}`) ? entry : undefined
    },
  }
}

/** The files of a pair, sorted. */
export function filesOf({ original, translations }: Pair): string[] {
  return [original, ...translations.values()].map(({ file }) => file).sort()
}

function noPage(name: string): PageRead {
  return { ref: name.normalize(), findings: [] }
}

function listOf(lists: Map<string, Set<string>>, key: string): Set<string> {
  const list = lists.get(key) ?? new Set<string>()
  lists.set(key, list)
  return list
}
