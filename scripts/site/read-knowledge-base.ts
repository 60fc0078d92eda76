import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkForeignLinks } from '../../.vitepress/core/coverage/check-foreign-links.ts'
import { checkLinks } from '../../.vitepress/core/coverage/check-links.ts'
import { computeCoverage } from '../../.vitepress/core/coverage/compute-coverage.ts'
import type { Progress } from '../../.vitepress/core/coverage/progress.ts'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import { type Lock, lockFile } from '../../.vitepress/core/freshness/lock.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { Page, Pair, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Facts } from '../../.vitepress/core/provenance/facts.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { knownTags } from '../../.vitepress/core/tags/check-tags.ts'
import { tagUrls } from '../../.vitepress/core/tags/tag-urls.ts'
import { settleReport } from '../allowances/settle-report.ts'
import { checkKnowledge, nothingKnown } from '../facts/check-knowledge.ts'
import { walkFiles } from '../files/walk-files.ts'
import { type GlossaryRead, readGlossary } from '../glossary/read-glossary.ts'
import { detectorFor } from '../language/detect.ts'
import { readStrings, type StringsRead } from '../locales/read-strings.ts'
import { type PagesRead, readPages } from '../pages/read-pages.ts'
import { checkOwnTree } from './check-own-tree.ts'
import { blockHashes, stringHashes } from './hashes.ts'
import type { Tree } from './load-tree.ts'
import { readLock } from './read-lock.ts'

/** A knowledge base as it was read: its pages, strings and confirmations, and what is to be said of them. */
export interface KnowledgeBase {
  /** Every page whose front matter is right, as written. */
  pages: Page[]
  /** Pages by ref; translations have what they inherit from their originals. */
  pairs: Pair[]
  /** Translations whose original is gone. */
  orphans: Page[]
  /** Pages that could not be used, since their front matter is wrong. */
  unread: UnreadPage[]
  strings: readonly StringFile[]
  lock: Lock
  glossary: Glossary
  facts: Facts
  /** The same as `report.findings`: sorted by place. */
  findings: Finding[]
  report: CoverageReport
}

/** What a tree is, as far as reading it goes: `loadTree` gives one that is not ours. */
export type TreeToRead = Pick<Tree, 'docs' | 'locales' | 'own' | 'day'>

/** Where pages and strings are in a knowledge base of ours. */
const ownTree: TreeToRead = { docs: 'docs', locales: 'locales', own: true }

/** About how much of the work reading is; comparing is the rest. */
const readingShare = 0.3

/** Reads everything below `root` once and computes the coverage report; of ours docs/ and locales/. */
export function readKnowledgeBase(
  root: string,
  site: Site,
  tree: TreeToRead = ownTree,
  progress?: Progress,
): KnowledgeBase {
  const { docs, locales, own } = tree
  const walk = docs === undefined ? { files: [], folders: [], findings: [] } : walkFiles(root, docs)
  const {
    pages,
    unread,
    findings: ofPages,
  } = docs === undefined
    ? nothingRead
    : readPages(root, site, {
        docs,
        own,
        walk,
        progress: progress && ((share) => progress(share * readingShare)),
      })
  const { pairs, orphans, findings: ofPairs } = pairPages(pages, site, unread)
  const {
    files: strings,
    findings: ofStrings,
    ...ofFiles
  } = locales === undefined ? noStrings : readStrings(root, site, { locales, own })
  const lockPath = own ? lockFile : path.posix.join(locales ?? docs ?? '', path.posix.basename(lockFile))
  const { lock, findings: ofLock } = readLock(root, lockPath)
  const freshness = own || existsSync(path.join(root, lockPath))
  const addresses = addressesOf(pairs, site)
  const languages = site.languages.map(({ code }) => code)
  const detect = detectorFor(languages)
  const { glossary, findings: ofGlossary } =
    docs === undefined
      ? noGlossary
      : readGlossary(root, docs, languages, own ? knownTags(strings, site.stringsLanguage) : undefined)
  const { facts, findings: ofKnowledge } =
    own && docs !== undefined ? checkKnowledge({ root, docs, day: tree.day }, pairs, site) : nothingKnown
  const ofLinks = own
    ? checkLinks({
        pages,
        pairs,
        addresses,
        files: new Set(walk.files),
        made: tagUrls(pairs, glossary, addresses, strings),
        glossary,
        facts,
      })
    : checkForeignLinks({ pages, pairs, docs: docs === '.' ? '' : (docs ?? ''), files: walk.files })
  const computed = computeCoverage(
    {
      pairs,
      orphans,
      unread,
      strings: { files: strings, ...ofFiles, detect },
      lock,
      blockHashes,
      stringHashes: stringHashes(strings, site.stringsLanguage),
      findings: [
        ...ofPages,
        ...ofPairs,
        ...ofStrings,
        ...ofLock,
        ...ofLinks,
        ...ofGlossary,
        ...ofKnowledge,
        ...(own ? checkOwnTree(root, site, pairs, strings) : []),
        ...(freshness ? [] : [freshnessUnknown(lockPath)]),
      ],
      detect,
      glossary,
      judged: { pages: docs !== undefined, strings: locales !== undefined, freshness },
      progress: progress && ((share) => progress(readingShare + share * (1 - readingShare))),
    },
    site,
  )
  const report = settleReport(computed, pages, site, root)
  return { pages, pairs, orphans, unread, strings, lock, glossary, facts, findings: report.findings, report }
}

const nothingRead: PagesRead = { pages: [], unread: [], findings: [] }
const noGlossary: GlossaryRead = { glossary: [], findings: [] }
const noStrings: StringsRead = { files: [], unreadable: new Map(), findings: [] }

function freshnessUnknown(file: string): Finding {
  return finding('not-judged', { file, line: 1, column: 1 }, { context: 'freshness' })
}
