import { checkAliases } from '../../.vitepress/core/aliases/check-aliases.ts'
import { checkForeignLinks } from '../../.vitepress/core/coverage/check-foreign-links.ts'
import { linkChecker } from '../../.vitepress/core/coverage/check-links.ts'
import { computeCoverage } from '../../.vitepress/core/coverage/compute-coverage.ts'
import type { Progress } from '../../.vitepress/core/coverage/progress.ts'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Scope } from '../../.vitepress/core/coverage/scope.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { Facts } from '../../.vitepress/core/provenance/facts.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { tagUrls } from '../../.vitepress/core/tags/tag-urls.ts'
import { settleReport } from '../allowances/settle-report.ts'
import { checkKnowledge, nothingKnown } from '../facts/check-knowledge.ts'
import { detectorFor } from '../language/detect.ts'
import { checkOwnTree } from './check-own-tree.ts'
import { blockHashes, stringHashes } from './hashes.ts'
import { ownTree, type TreeRead, type TreeToRead } from './read-tree.ts'

/** A part of a tree, and whether it has pages and strings at all. */
export interface JudgedScope extends Scope {
  pages: boolean
  strings: boolean
}

/** What of a tree is judged, and how. */
export interface Judging {
  tree?: TreeToRead
  /** Everything where it is not given. */
  scope?: JudgedScope | undefined
  progress?: Progress | undefined
}

export interface TreeJudged {
  report: CoverageReport
  facts: Facts
}

/**
 * Computes the coverage report of what was read. Of a part of it, what is said of the files of that part is the
 * same as in the whole report; what is said of other files is not all there.
 */
export function judgeTree(
  read: TreeRead,
  root: string,
  site: Site,
  { tree = ownTree, scope, progress }: Judging = {},
): TreeJudged {
  const { docs, locales, own } = tree
  const { pairs, orphans, unread, strings, lock, glossary, freshness } = read
  const asked = scope ? pairs.filter(({ ref }) => scope.hasPage(ref)) : pairs
  const pages = scope ? read.pages.filter(({ ref }) => scope.hasPage(ref)) : read.pages
  const addresses = addressesOf(pairs, site)
  const detect = detectorFor(site.languages.map(({ code }) => code))
  const { facts, findings: ofKnowledge } =
    own && docs !== undefined
      ? checkKnowledge({ root, docs, day: tree.day }, pairs, site, asked)
      : nothingKnown
  const made = tagUrls(pairs, glossary, addresses, strings.files)
  const ofLinks = own
    ? [
        ...checkAliases(pairs, addresses, made, site),
        ...pages.flatMap(
          linkChecker({
            ...{ pages: read.pages, pairs, addresses, glossary, facts },
            files: new Set(read.files),
            made,
          }),
        ),
      ]
    : checkForeignLinks({ pages, pairs, docs: docs === '.' ? '' : (docs ?? ''), files: [...read.files] })
  const computed = computeCoverage(
    {
      ...{ pairs, orphans, unread, lock, blockHashes, detect, glossary, scope, progress },
      strings: { ...strings, detect, ...(scope && { isAsked: scope.hasStrings }) },
      stringHashes: stringHashes(strings.files, site.stringsLanguage),
      findings: [
        ...read.findings,
        ...ofLinks,
        ...ofKnowledge,
        ...(own ? checkOwnTree(root, site, { ...read, asked }, scope?.strings ?? true) : []),
      ],
      judged: {
        pages: docs !== undefined && (scope?.pages ?? true),
        strings: locales !== undefined && (scope?.strings ?? true),
        freshness,
      },
    },
    site,
  )
  return { report: settleReport(computed, pages, site, root), facts }
}
