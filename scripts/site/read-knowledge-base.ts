import type { Progress } from '../../.vitepress/core/coverage/progress.ts'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Lock } from '../../.vitepress/core/freshness/lock.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { Page, Pair, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import type { Facts } from '../../.vitepress/core/provenance/facts.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { type JudgedScope, judgeTree, type TreeJudged } from './judge-tree.ts'
import { ownStrings, ownTree, readTree, type TreeRead, type TreeToRead } from './read-tree.ts'

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

/** About how much of the work reading is; comparing is the rest. */
const readingShare = 0.3

/** Reads everything below `root` once and computes the coverage report; of ours docs/ and locales/. */
export function readKnowledgeBase(
  root: string,
  site: Site,
  tree: TreeToRead = ownTree,
  progress?: Progress,
): KnowledgeBase {
  const read = readTree(root, site, tree, progress && ((share) => progress(share * readingShare)))
  const judged = judgeTree(read, root, site, {
    tree,
    progress: progress && ((share) => progress(readingShare + share * (1 - readingShare))),
  })
  return knowledgeBase(read, judged)
}

/** As `readKnowledgeBase` for some pages and strings of ours: only of their files all is said that is to be said. */
export function readPart(root: string, site: Site, scope: JudgedScope): KnowledgeBase {
  const tree = scope.pages ? ownTree : ownStrings
  const read = readTree(root, site, tree)
  return knowledgeBase(read, judgeTree(read, root, site, { tree, scope }))
}

function knowledgeBase(read: TreeRead, { report, facts }: TreeJudged): KnowledgeBase {
  const { pages, pairs, orphans, unread, lock, glossary } = read
  return {
    ...{ pages, pairs, orphans, unread, lock, glossary, facts },
    strings: read.strings.files,
    findings: report.findings,
    report,
  }
}
