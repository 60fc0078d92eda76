import path from 'node:path'
import type { Page, Pair, UnreadPage } from '../../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { walkFiles } from '../../files/walk-files.ts'
import { type PageRead, readPage } from '../../pages/read-page.ts'
import { fromFiles, stampOf } from './stamp.ts'

/** The pages of a tree as they are now. A pair of which no file has changed is the same object as before. */
export interface PagesNow {
  /** Every file below docs/. */
  files: ReadonlySet<string>
  /** As written, without what translations inherit. */
  pages: Page[]
  byRef: ReadonlyMap<string, readonly Page[]>
  pairs: Pair[]
  orphans: Page[]
  unread: UnreadPage[]
}

/** Reads the pages of the tree in `root`; the next time only those that have changed. */
export function pageStore(root: string, site: Site): () => PagesNow {
  const reads = fromFiles<PageRead>(
    (file) => stampOf(path.join(root, file)),
    (file) => {
      const [, language = '', ...rest] = file.split('/')
      return readPage(root, file, language, rest.join('/').slice(0, -'.md'.length), site)
    },
  )
  const codes = site.languages.map(({ code }) => code)
  let before: PagesNow | undefined
  return () => {
    const { files } = walkFiles(root, 'docs')
    const own = codes.flatMap((code) =>
      files.flatMap((file) => (file.startsWith(`${code}/`) && file.endsWith('.md') ? `docs/${file}` : [])),
    )
    reads.keep(new Set(own))
    const pages: Page[] = []
    const unread: UnreadPage[] = []
    for (const file of own) {
      const read = reads.get(file)
      if ('page' in read) pages.push(read.page)
      else unread.push({ file, ref: read.ref, language: file.split('/')[1] ?? '' })
    }
    if (before && isSame(before.pages, pages) && areSame(before.unread, unread)) return before
    before = { files: new Set(files), pages, ...paired(pages, unread, site, before) }
    return before
  }
}

function paired(pages: Page[], unread: UnreadPage[], site: Site, before: PagesNow | undefined) {
  const byRef = new Map<string, Page[]>()
  for (const page of pages) {
    const twins = byRef.get(page.ref)
    if (twins) twins.push(page)
    else byRef.set(page.ref, [page])
  }
  const known = new Map((before?.pairs ?? []).map((pair) => [pair.ref, pair]))
  const isUnchanged = (ref: string) => isSame(before?.byRef.get(ref) ?? [], byRef.get(ref) ?? [])
  const { pairs, orphans } = pairPages(pages, site, unread)
  return {
    byRef,
    pairs: pairs.map((pair) => (isUnchanged(pair.ref) ? (known.get(pair.ref) ?? pair) : pair)),
    orphans,
    unread,
  }
}

function isSame(one: readonly Page[], other: readonly Page[]): boolean {
  return one.length === other.length && one.every((page, index) => page === other[index])
}

function areSame(one: readonly UnreadPage[], other: readonly UnreadPage[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ file, ref }, index) => file === other[index]?.file && ref === other[index]?.ref)
  )
}
