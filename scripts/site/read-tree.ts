import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Progress } from '../../.vitepress/core/coverage/progress.ts'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import { type Lock, lockFile } from '../../.vitepress/core/freshness/lock.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { Page, Pair, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { knownTags } from '../../.vitepress/core/tags/check-tags.ts'
import { walkFiles } from '../files/walk-files.ts'
import { type GlossaryRead, readGlossary } from '../glossary/read-glossary.ts'
import { readStrings, type StringsRead } from '../locales/read-strings.ts'
import { type PagesRead, readPages } from '../pages/read-pages.ts'
import type { Tree } from './load-tree.ts'
import { readLock } from './read-lock.ts'

/** What a tree is, as far as reading it goes: `loadTree` gives one that is not ours. */
export type TreeToRead = Pick<Tree, 'docs' | 'locales' | 'own' | 'day'>

/** Where pages and strings are in a knowledge base of ours. */
export const ownTree: TreeToRead = { docs: 'docs', locales: 'locales', own: true }

/** Only its strings. */
export const ownStrings: TreeToRead = { locales: 'locales', own: true }

/** What stands in the files of a knowledge base, before anything of it is compared. */
export interface TreeRead {
  /** Every file below docs/. */
  files: readonly string[]
  /** Every page whose front matter is right, as written. */
  pages: Page[]
  /** Pages by ref; translations have what they inherit from their originals. */
  pairs: Pair[]
  /** Translations whose original is gone. */
  orphans: Page[]
  /** Pages that could not be used, since their front matter is wrong. */
  unread: UnreadPage[]
  strings: Omit<StringsRead, 'findings'>
  lock: Lock
  /** Whether the tree keeps a record of what is confirmed. */
  freshness: boolean
  glossary: Glossary
  /** What reading found. */
  findings: Finding[]
}

/** Reads everything below `root` once; of ours docs/ and locales/. */
export function readTree(
  root: string,
  site: Site,
  { docs, locales, own }: TreeToRead = ownTree,
  progress?: Progress,
): TreeRead {
  const walk = docs === undefined ? { files: [], folders: [], findings: [] } : walkFiles(root, docs)
  const read = docs === undefined ? nothingRead : readPages(root, site, { docs, own, walk, progress })
  const { pages, unread } = read
  const { pairs, orphans, findings: ofPairs } = pairPages(pages, site, unread)
  const { findings: ofStrings, ...strings } =
    locales === undefined ? noStrings : readStrings(root, site, { locales, own })
  const lockPath = own ? lockFile : path.posix.join(locales ?? docs ?? '', path.posix.basename(lockFile))
  const { lock, findings: ofLock } = readLock(root, lockPath)
  const freshness = own || existsSync(path.join(root, lockPath))
  const languages = site.languages.map(({ code }) => code)
  const { glossary, findings: ofGlossary } =
    docs === undefined
      ? noGlossary
      : readGlossary(root, docs, languages, own ? knownTags(strings.files, site.stringsLanguage) : undefined)
  const findings = [
    ...read.findings,
    ...ofPairs,
    ...ofStrings,
    ...ofLock,
    ...ofGlossary,
    ...(freshness ? [] : [freshnessUnknown(lockPath)]),
  ]
  return { files: walk.files, pages, pairs, orphans, unread, strings, lock, freshness, glossary, findings }
}

const nothingRead: PagesRead = { pages: [], unread: [], findings: [] }
const noGlossary: GlossaryRead = { glossary: [], findings: [] }
const noStrings: StringsRead = { files: [], unreadable: new Map(), findings: [] }

function freshnessUnknown(file: string): Finding {
  return finding('not-judged', { file, line: 1, column: 1 }, { context: 'freshness' })
}
