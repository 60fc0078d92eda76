import { existsSync } from 'node:fs'
import path from 'node:path'
import { addressKey } from '../../../.vitepress/core/aliases/alias.ts'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { id } from '../../../.vitepress/core/pages/field-types.ts'
import { type Page, type Pair, pageIn } from '../../../.vitepress/core/pages/page.ts'
import { isSlug } from '../../../.vitepress/core/pages/slug.ts'
import { pageUrl } from '../../../.vitepress/core/pages/urls.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { PairsRead } from '../read-pairs.ts'
import { folderOf } from './moved-target.ts'
import { fixedRefs } from './ref-places.ts'
import type { RenameRefusal, RenameWanted } from './rename-plan.ts'

/** What is to be renamed, once it is known that it can be. */
export interface Checked {
  pair: Pair
  newRef: string
  move?: Move
}

/** The page that gets another address, and whether the one that it leaves goes on leading to it. */
export interface Move {
  page: Page
  path: string
  keepsAddress: boolean
}

/** Checks that there is such a page and that the new names are free and well formed. */
export function checkWanted(
  base: PairsRead,
  root: string,
  site: Site,
  wanted: RenameWanted,
): Checked | RenameRefusal {
  const { ref, newRef = ref } = wanted
  const pair = base.pairs.find((candidate) => candidate.ref === ref)
  if (!pair) {
    const unread = base.unread.filter((page) => page.ref === ref)
    if (unread.length > 0) return { kind: 'unread', ref, files: unread.map(({ file }) => file) }
    const orphan = base.orphans.find((page) => page.ref === ref)
    if (orphan) return { kind: 'orphan', ref, file: orphan.file }
    return { kind: 'unknown', ref, meant: nearest(ref, base.pairs.map((each) => each.ref).sort()) ?? '' }
  }
  if (base.unread.length > 0) return { kind: 'unread', ref, files: base.unread.map(({ file }) => file) }
  const refused = wanted.newRef === undefined ? undefined : checkRef(base, ref, newRef)
  if (refused) return refused
  if (wanted.language === undefined) return { pair, newRef }
  const page = pageIn(pair, wanted.language)
  if (!page) return { kind: 'noPage', ref, language: wanted.language }
  const to = newPath(page, wanted)
  if (typeof to !== 'string') return to
  if (to === page.path) return { kind: 'sameSlug', ref, file: page.file }
  // A ref that is the path has to be written down, and one with a slash in it is none that can be.
  if (newRef === page.path.normalize() && page.fields.ref === undefined && newRef.includes('/')) {
    return { kind: 'pathRef', ref }
  }
  const file = fileAt(page.language, to)
  const url = pageUrl(page.language, to)
  if (existsSync(path.join(root, file))) return { kind: 'taken', ref, file }
  for (const [other, addresses] of addressesOf(base.pairs, site)) {
    const there = addresses.get(page.language)
    if (other !== ref && there?.kind === 'stand-in' && there.url === url) {
      return { kind: 'standIn', ref, url, other }
    }
  }
  const other = pageWithAlias(base, page, url)
  if (other) return { kind: 'oldOf', ref, url, file: other.file }
  return { pair, newRef, move: { page, path: to, keepsAddress: wanted.keepsAddress } }
}

/** Another page that had this address before, and is still found there. */
function pageWithAlias(base: PairsRead, page: Page, url: string): Page | undefined {
  return base.pairs
    .flatMap(({ original, translations }) => [original, ...translations.values()])
    .find(
      ({ file, fields }) =>
        file !== page.file && fields.aliases?.some((alias) => addressKey(alias) === addressKey(url)),
    )
}

/** The file of a page of ours. */
export function fileAt(language: string, pathBelow: string): string {
  return `docs/${language}/${pathBelow}.md`
}

function checkRef(base: PairsRead, ref: string, newRef: string): RenameRefusal | undefined {
  if (newRef === ref) return { kind: 'sameRef', ref, newRef, file: '' }
  if (!id.safeParse(newRef).success) return { kind: 'badRef', ref, newRef, file: '' }
  if (fixedRefs.has(ref)) return { kind: 'fixedRef', ref }
  const pages = base.pairs.flatMap(({ original, translations }) => [original, ...translations.values()])
  const other = [...pages, ...base.orphans].find((page) => page.ref === newRef)
  return other && { kind: 'refTaken', ref, newRef, file: other.file }
}

function newPath(
  page: Page,
  { ref, slug, folder = folderOf(page.path) }: RenameWanted,
): string | RenameRefusal {
  const name = page.path.slice(page.path.lastIndexOf('/') + 1)
  if (slug !== undefined && name === 'index') return { kind: 'index', ref }
  if (slug !== undefined && (!isSlug(slug) || slug === 'index')) return { kind: 'noSlug', ref }
  if (folder !== '' && !folder.split('/').every(isSlug)) return { kind: 'noSlug', ref }
  return `${folder === '' ? '' : `${folder}/`}${slug ?? name}`
}
