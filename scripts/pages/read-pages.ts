import path from 'node:path'
import type { Progress } from '../../.vitepress/core/coverage/progress.ts'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import type { Page, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { FilePlace } from '../files/language-layout.ts'
import { leftOut } from '../files/left-out.ts'
import { namedLikeFiles, type Walk, walkFiles } from '../files/walk-files.ts'
import { isPageFile, pageEndings, pagePlaces } from './page-places.ts'
import { readForeignPage } from './read-foreign-page.ts'
import { readPage } from './read-page.ts'

export interface PagesRead {
  pages: Page[]
  /** Pages with problems: what is said of them is in `findings`, and they are not missing. */
  unread: UnreadPage[]
  findings: Finding[]
}

export interface PagesOptions {
  /** The folder of the pages below the root. */
  docs?: string
  /** False where the tree need not be laid out, nor its front matter written, as ours. */
  own?: boolean
  /** What is in the folder, where that is known already. */
  walk?: Walk
  progress?: Progress | undefined
}

/** Reads every page of every language of a tree. Pages with problems are findings and left out. */
export function readPages(root: string, site: Site, options: PagesOptions = {}): PagesRead {
  const { docs = 'docs', own = true, walk = walkFiles(root, docs) } = options
  const codes = site.languages.map(({ code }) => code)
  const findings: Finding[] = [...walk.findings, ...namedLikeFiles(walk, docs, own ? ['.md'] : pageEndings)]
  const { files, left } = own
    ? { files: ownPlaces(walk.files, codes), left: [] }
    : pagePlaces(walk.files.filter(isPageFile), codes, site.originalLanguage)
  const pages: Page[] = []
  const unread: UnreadPage[] = []
  for (const [index, { file: below, language, name }] of files.entries()) {
    options.progress?.(index / files.length)
    const file = path.posix.join(docs, below)
    if (own && strangeSign.test(below)) findings.push(strangeName(file))
    const read = own
      ? readPage(root, file, language, name, site)
      : readForeignPage(root, file, language, name)
    if ('page' in read) {
      pages.push(read.page)
    } else {
      unread.push({ file, ref: read.ref, language })
      findings.push(...read.findings)
    }
  }
  const some = new Set(files.map(({ language }) => language))
  for (const code of codes) if (!some.has(code)) findings.push(emptyLanguage(docs, code, own))
  if (left.length > 0) findings.push(leftOut(docs, left))
  return { pages, unread, findings }
}

/**
 * What ends the path of an address, or means something in HTML, in a template or to a system of files. VitePress 1.6.4
 * writes the names of files into the code of pages as they are, and builds none with `#` or `?` in its name.
 */
const strangeSign = /["<>{}|\\^`#?$:*\p{Cc}]/u

function strangeName(file: string): Finding {
  const [sign = ''] = strangeSign.exec(file) ?? []
  return finding('page-name', { file, line: 1, column: 1 }, { sign })
}

/** The pages of our own layout, `<language>/<path>.md`, language by language. */
function ownPlaces(files: readonly string[], codes: readonly string[]): FilePlace[] {
  return codes.flatMap((language) =>
    files.flatMap((file) =>
      file.startsWith(`${language}/`) && file.endsWith('.md')
        ? [{ file, language, name: file.slice(language.length + 1, -'.md'.length) }]
        : [],
    ),
  )
}

function emptyLanguage(docs: string, language: string, own: boolean): Finding {
  const what = own ? `${docs}/${language}` : docs
  const values = own ? { what } : { what, language, context: 'given' }
  return finding('nothing-to-compare', { file: what, line: 1, column: 1 }, values)
}
