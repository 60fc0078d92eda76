import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'yaml'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Glossary } from '../../../.vitepress/core/glossary/glossary.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import type { KnownPairs } from '../../../.vitepress/core/pairing/known-pairs.ts'
import { readGlossary } from '../../glossary/read-glossary.ts'
import { readPages } from '../../pages/read-pages.ts'
import type { Tree } from '../../site/load-tree.ts'
import { frontMatterIn } from '../rename/set-field.ts'

/** A page with the ref that its front matter says, if it says one. */
export interface RefPage {
  page: Page
  written: string | undefined
}

/** The pages of a tree by the ref that pairs them. */
export interface RefTree {
  pages: RefPage[]
  /** By ref and then language; of several pages with one ref the first. */
  byRef: ReadonlyMap<string, ReadonlyMap<string, RefPage>>
  glossary: Glossary
  findings: Finding[]
}

/** What lacks a twin between two languages, and what has one. */
export interface Unpaired {
  first: RefPage[]
  second: RefPage[]
  known: KnownPairs
}

/** Reads the pages of a tree, ours or any other, with the refs that are written in them. */
export function readRefTree({ root, site, docs = 'docs', own }: Tree): RefTree {
  const read = readPages(root, site, { docs, own })
  const pages = read.pages.map((page) => ({ page, written: own ? page.fields.ref : writtenRef(root, page) }))
  const byRef = new Map<string, Map<string, RefPage>>()
  for (const each of pages) {
    const ref = each.written ?? each.page.ref
    const twins = byRef.get(ref) ?? new Map<string, RefPage>()
    byRef.set(ref, twins)
    if (!twins.has(each.page.language)) twins.set(each.page.language, each)
  }
  const languages = site.languages.map(({ code }) => code)
  const { glossary } = readGlossary(root, docs, languages)
  return { pages, byRef, glossary, findings: read.findings }
}

/** The pages of two languages that have no twin in the other; those that are deliberately in one are left out. */
export function unpairedPages({ byRef }: RefTree, from: string, to: string): Unpaired {
  const first: RefPage[] = []
  const second: RefPage[] = []
  const known: [string, string][] = []
  for (const twins of byRef.values()) {
    const [here, there] = [twins.get(from), twins.get(to)]
    if (here && there) known.push([fileBelow(here.page), fileBelow(there.page)])
    else if (here && here.page.fields.languages?.includes(to) !== false) first.push(here)
    else if (there && there.page.fields.languages?.includes(from) !== false) second.push(there)
  }
  const byFile = (a: RefPage, b: RefPage) => (a.page.file < b.page.file ? -1 : 1)
  return { first: first.sort(byFile), second: second.sort(byFile), known }
}

function fileBelow({ language, path: below }: Page): string {
  return `${language}/${below}.md`
}

function writtenRef(root: string, page: Page): string | undefined {
  const found = frontMatterIn(readFileSync(path.join(root, page.file), 'utf8'))
  if (!found) return undefined
  const values: unknown = parseDocument(found.source, { logLevel: 'silent' }).toJS()
  const ref: unknown =
    typeof values === 'object' && values !== null && 'ref' in values ? values.ref : undefined
  return typeof ref === 'string' && ref !== '' ? ref : undefined
}
