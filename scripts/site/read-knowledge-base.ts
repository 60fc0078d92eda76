import path from 'node:path'
import { checkLinks } from '../../.vitepress/core/coverage/check-links.ts'
import { computeCoverage } from '../../.vitepress/core/coverage/compute-coverage.ts'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Lock } from '../../.vitepress/core/freshness/lock.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { Page, Pair, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { listFiles } from '../files/list-files.ts'
import { readStrings } from '../locales/read-strings.ts'
import { readPages } from '../pages/read-pages.ts'
import { blockHashes, stringHashes } from './hashes.ts'
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
  /** The same as `report.findings`: sorted by place. */
  findings: Finding[]
  report: CoverageReport
}

/** Reads everything below `root` (docs/ and locales/) once and computes the coverage report. */
export function readKnowledgeBase(root: string, site: Site): KnowledgeBase {
  const { pages, unread, findings: ofPages } = readPages(root, site)
  const { pairs, orphans, findings: ofPairs } = pairPages(pages, site, unread)
  const { files: strings, unreadable, findings: ofStrings } = readStrings(root, site)
  const { lock, findings: ofLock } = readLock(root)
  const addresses = addressesOf(pairs, site)
  const files = new Set(listFiles(path.join(root, 'docs'), ''))
  const ofLinks = checkLinks({ pages, pairs, addresses, files })
  const report = computeCoverage(
    {
      pairs,
      orphans,
      unread,
      strings: { files: strings, unreadable },
      lock,
      blockHashes,
      stringHashes: stringHashes(strings, site.stringsLanguage),
      findings: [...ofPages, ...ofPairs, ...ofStrings, ...ofLock, ...ofLinks],
    },
    site,
  )
  return { pages, pairs, orphans, unread, strings, lock, findings: report.findings, report }
}
