import { type Finding, sortFindings } from '../findings/finding.ts'
import { type Lock, lockKey } from '../freshness/lock.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Detect } from '../language/detect.ts'
import { pageChecker } from '../page-checks/check-pages.ts'
import { type Page, type Pair, pageIn, type UnreadPage } from '../pages/page.ts'
import type { Site } from '../site/site.ts'
import { isStringGap } from '../strings/string-state.ts'
import { type BlockHashes, blockReader, pagesByFile } from './block-reader.ts'
import { languageReport } from './language-report.ts'
import { orphanEntry, pageEntry } from './page-entry.ts'
import { pageFinding } from './page-findings.ts'
import type { Progress } from './progress.ts'
import type { CoverageReport, Judged, PageEntry } from './report.ts'
import { everything, type Scope } from './scope.ts'
import { statusOfPage } from './status-of-page.ts'
import { hasUnread, type StringsInput, stringCoverage } from './string-coverage.ts'

export interface CoverageInput {
  pairs: readonly Pair[]
  orphans: readonly Page[]
  unread: readonly UnreadPage[]
  strings: StringsInput
  lock: Lock
  /** The hashes that a lock file of the first version has, of a page's blocks and, below, of strings. */
  blockHashes: BlockHashes
  /** The short hash of each string in the strings' first language, by `namespace:key`. */
  stringHashes: ReadonlyMap<string, string>
  /** What reading and other checks found. */
  findings: readonly Finding[]
  /** Tells the language of a text; without it only what is word for word the original's is not translated. */
  detect?: Detect | undefined
  glossary?: Glossary
  /** All of it where it is not given. */
  judged?: Judged
  /** What of it is compared and counted, where it is not all; the rest is only looked up. */
  scope?: Scope | undefined
  progress?: Progress | undefined
}

const allJudged: Judged = { pages: true, strings: true, freshness: true }

/** The whole report: how each page and string stands in each language, the shares, and what is to be done. */
export function computeCoverage(input: CoverageInput, site: Site): CoverageReport {
  const scope = input.scope ?? everything
  const { entries, findings: doubts } = standings(input, site, scope)
  const orphans = input.orphans.filter(({ ref }) => scope.hasPage(ref))
  const pages = [...entries, ...orphans.map(orphanEntry)]
  const judged = input.judged ?? allJudged
  const strings = judged.strings
    ? stringCoverage(input.strings, site, input.lock, input.stringHashes)
    : { statuses: [], findings: [] }
  const statuses = strings.statuses.filter(({ key }) => scope.hasStrings(key.slice(0, key.indexOf(':'))))
  const unread = new Set(input.unread.map(({ ref, language }) => lockKey(ref, language)))
  const pageFindings = pages
    // A page whose front matter is wrong is not missing; what is wrong with it has been said.
    .filter(({ ref, language, file }) => file !== undefined || !unread.has(lockKey(ref, language)))
    .flatMap((entry) => pageFinding(entry) ?? [])
  return {
    version: 1,
    judged,
    languages: site.languages.map(({ code }) =>
      languageReport(code, pages, statuses, unreadIn(code, input, site, scope), judged.freshness),
    ),
    pages,
    strings: statuses.filter(isStringGap),
    findings: sortFindings([
      ...input.findings,
      ...doubts,
      // Where nothing says what was confirmed, that is said once and not of each page.
      ...[...pageFindings, ...strings.findings].filter(
        ({ rule }) => judged.freshness || (rule !== 'page-unconfirmed' && rule !== 'string-unconfirmed'),
      ),
    ]),
  }
}

/**
 * Whether more of a language is there than could be read. What cannot be read is a gap of its own language, and
 * of all where it may be an original.
 */
export function unreadIn(
  language: string,
  { unread, pairs, strings }: Pick<CoverageInput, 'unread' | 'pairs' | 'strings'>,
  { stringsLanguage }: Site,
  scope: Scope,
): { pages: boolean; strings: boolean } {
  const refs = new Set(pairs.map(({ ref }) => ref))
  const asked = unread.filter(({ ref }) => scope.hasPage(ref))
  return {
    pages: asked.some((page) => page.language === language || !refs.has(page.ref)),
    strings: hasUnread(language, strings.unreadable, stringsLanguage),
  }
}

/** Every page in every language, and what comparing it with its original finds. */
function standings(
  input: CoverageInput,
  site: Site,
  scope: Scope,
): { entries: PageEntry[]; findings: Finding[] } {
  const { pairs, lock, blockHashes, detect, glossary = [] } = input
  const blocksOf = blockReader(pairs, blockHashes)
  const files = pagesByFile(pairs)
  const check = pageChecker({ detect, glossary, pageByFile: (file) => files.get(file) })
  const asked = pairs.filter(({ ref }) => scope.hasPage(ref))
  const sorted = asked.sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0))
  const findings: Finding[] = []
  const entries = sorted.flatMap((pair, index) =>
    site.languages.map(({ code: language }): PageEntry => {
      input.progress?.(index / sorted.length)
      const { ref, original } = pair
      const page = pageIn(pair, language)
      const confirmation = lock.pages.get(lockKey(ref, language))
      const standing = statusOfPage(pair, language, confirmation, blocksOf, detect)
      if (page && page !== original) {
        const confirmed = confirmation?.from === original.language
        const { untranslated } = standing
        findings.push(...check({ original, translation: page, confirmed, untranslated }))
      }
      return pageEntry(pair, language, standing)
    }),
  )
  return { entries, findings }
}
