import { readFileSync } from 'node:fs'
import path from 'node:path'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { pageUrl } from '../../../.vitepress/core/pages/urls.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { FileToSave } from '../../files/save-files.ts'
import { readPage } from '../../pages/read-page.ts'
import type { PairsRead } from '../read-pairs.ts'
import { type Checked, fileAt } from './check-wanted.ts'
import { fileNames, isNamed } from './file-names.ts'
import { moveLinks } from './move-links.ts'
import { movedAliases } from './moved-aliases.ts'
import { namesIn } from './ref-places.ts'
import { addField, setField } from './set-field.ts'
import { setList } from './set-list.ts'

/** A page before and after, with its text as it is on disk. */
export interface ChangedPage {
  page: Page
  before: string
  file: string
  path: string
  /** None where it cannot be changed safely. */
  after: string | undefined
}

/** Every page of the tree, with what has to be written otherwise in it. */
export function changedPages(
  base: PairsRead,
  root: string,
  site: Site,
  { pair, newRef, move }: Checked,
): ChangedPage[] {
  const { ref } = pair
  // As written, without what translations inherit, which is not theirs to change.
  const pages = [
    ...base.pairs.flatMap((each) => [each.original, ...each.translations.values()]),
    ...base.orphans,
  ]
    .flatMap(({ file, language, path: below }) => {
      const read = readPage(root, file, language, below, site)
      return 'page' in read ? read.page : []
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  const isMoved = (page: Page) => page.file === move?.page.file
  const moves = movedFiles(pages, site, move)
  const names = fileNames([...moves.keys()].map((file) => file.replace(/\.md$/, '')))
  return pages.map((page) => {
    const before = rawText(root, page.file)
    const below = move && isMoved(page) ? move.path : page.path
    const isAffected = isMoved(page) || (moves.size > 0 && isNamed(before, names))
    let after = !isAffected ? before : moveLinks(before, { page, path: below }, moves)
    for (const name of newRef === ref ? [] : namesIn(page, ref)) {
      after = after && setField(after, name, newRef)
    }
    if (move && isMoved(page)) {
      const url = pageUrl(page.language, move.path)
      after = after && setList(after, 'aliases', movedAliases(page, url, move.keepsAddress))
    }
    if (page.ref === ref && (newRef !== ref || (isMoved(page) && page.fields.ref === undefined))) {
      after =
        after &&
        (page.fields.ref === undefined ? addField(after, 'ref', newRef) : setField(after, ['ref'], newRef))
    }
    return {
      page,
      before,
      after,
      path: below,
      file: isMoved(page) ? fileAt(page.language, below) : page.file,
    }
  })
}

/** The page that moves, and the addresses of those that stand in for it, by their files below docs/. */
function movedFiles(pages: readonly Page[], site: Site, move: Checked['move']): ReadonlyMap<string, string> {
  if (!move) return new Map()
  const placesOf = (all: readonly Page[]) =>
    [...addressesOf(pairPages(all, site).pairs, site)].flatMap(([ref, addresses]) =>
      [...addresses.values()].map(({ language, url }) => ({ ref, language, file: fileOf(url) })),
    )
  const { page, path: to, keepsAddress } = move
  const url = pageUrl(page.language, to)
  const after = (each: Page): Page => {
    const fields = { ...each.fields, aliases: [...movedAliases(each, url, keepsAddress)] }
    return { ...each, path: to, url, fields }
  }
  const now = new Map(
    placesOf(pages.map((each) => (each.file === page.file ? after(each) : each))).map(
      ({ ref, language, file }) => [`${language} ${ref}`, file],
    ),
  )
  return new Map(
    placesOf(pages).flatMap(({ ref, language, file }): [string, string][] => {
      const there = now.get(`${language} ${ref}`)
      return there === undefined || there === file ? [] : [[file, there]]
    }),
  )
}

function fileOf(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.md` : `${url.slice(1)}.md`
}

/** What is to be saved of it: of a page that moves, that the old file goes and the new one comes. */
export function asFiles({ page, before, file, after }: ChangedPage): FileToSave[] {
  if (page.file === file) return before === after ? [] : [{ file, before, after }]
  return [
    { file: page.file, before, after: undefined },
    { file, before: undefined, after },
  ]
}

function rawText(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
