import { type Finding, sortFindings } from '../findings/finding.ts'
import { type Lock, lockKey } from '../freshness/lock.ts'
import { type Page, type Pair, pageIn, type UnreadPage } from '../pages/page.ts'
import type { Site } from '../site/site.ts'
import { languageReport } from './language-report.ts'
import { pageFinding } from './page-findings.ts'
import { none } from './percent.ts'
import type { CoverageReport, PageEntry } from './report.ts'
import { type BlockHashes, statusOfPage } from './status-of-page.ts'
import { type StringsInput, stringCoverage } from './string-coverage.ts'

export interface CoverageInput {
  pairs: readonly Pair[]
  orphans: readonly Page[]
  unread: readonly UnreadPage[]
  strings: StringsInput
  lock: Lock
  blockHashes: BlockHashes
  /** The short hash of each string in the strings' first language, by `namespace:key`. */
  stringHashes: ReadonlyMap<string, string>
  /** What reading and other checks found. */
  findings: readonly Finding[]
}

/** The whole report: how each page and string stands in each language, the shares, and what is to be done. */
export function computeCoverage(input: CoverageInput, site: Site): CoverageReport {
  const pages = [...pageEntries(input, site), ...input.orphans.map(orphanEntry)]
  const strings = stringCoverage(input.strings, site, input.lock, input.stringHashes)
  const unread = new Set(input.unread.map(({ ref, language }) => lockKey(ref, language)))
  const pageFindings = pages
    // A page whose front matter is wrong is not missing; what is wrong with it has been said.
    .filter(({ ref, language, file }) => file !== undefined || !unread.has(lockKey(ref, language)))
    .flatMap((entry) => pageFinding(entry) ?? [])
  const more = { pages: input.unread.length > 0, strings: input.strings.unreadable.size > 0 }
  return {
    version: 1,
    languages: site.languages.map(({ code }) => languageReport(code, pages, strings.statuses, more)),
    pages,
    strings: strings.statuses.filter(({ state }) => state !== 'original' && state !== 'current'),
    findings: sortFindings([...input.findings, ...pageFindings, ...strings.findings]),
  }
}

function pageEntries({ pairs, lock, blockHashes }: CoverageInput, site: Site): PageEntry[] {
  const sorted = [...pairs].sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0))
  return sorted.flatMap((pair) =>
    site.languages.map(({ code: language }): PageEntry => {
      const { ref, original } = pair
      const page = pageIn(pair, language)
      const confirmation = lock.pages.get(lockKey(ref, language))
      const { status, words } = statusOfPage(pair, language, confirmation, blockHashes)
      const { title } = original.fields
      return {
        ref,
        language,
        title: page?.fields.title ?? title,
        ...(page && { url: page.url, file: page.file }),
        ...(page !== original && {
          original: { language: original.language, title, url: original.url, file: original.file },
        }),
        status,
        words,
      }
    }),
  )
}

function orphanEntry({ ref, language, fields, url, file }: Page): PageEntry {
  return { ref, language, title: fields.title, url, file, status: { state: 'orphan' }, words: none }
}
