import { blockReader } from '../../../.vitepress/core/coverage/block-reader.ts'
import { pageEntry } from '../../../.vitepress/core/coverage/page-entry.ts'
import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import { statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { stringCoverage } from '../../../.vitepress/core/coverage/string-coverage.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { byCodeUnit } from '../../../.vitepress/core/language/by-code-unit.ts'
import type { Pair } from '../../../.vitepress/core/pages/page.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { isStringGap } from '../../../.vitepress/core/strings/string-state.ts'
import { detectorFor } from '../../language/detect.ts'
import { readStrings } from '../../locales/read-strings.ts'
import { blockHashes, stringHashes } from '../../site/hashes.ts'
import { readLock } from '../../site/read-lock.ts'
import { readPairs } from '../read-pairs.ts'

/** How pages and strings stand, as the coverage report has it, and what could not be read. */
export interface Standings {
  pairs: Pair[]
  report: Pick<CoverageReport, 'pages' | 'strings'>
  unread: Finding[]
}

/** How every page and string of the knowledge base in `root` stands, without the checks that this has no need of. */
export function readStandings(root: string, site: Site): Standings {
  const { pairs: read, unread, findings: ofPages } = readPairs(root, site)
  const pairs = read.sort((a, b) => byCodeUnit(a.ref, b.ref))
  const { lock, findings: ofLock } = readLock(root)
  const { findings: ofStrings, ...strings } = readStrings(root, site)
  const detect = detectorFor(site.languages.map(({ code }) => code))
  const blocksOf = blockReader(pairs, blockHashes)
  // A page whose front matter is wrong is not missing.
  const there = new Set(unread.map(({ ref, language }) => lockKey(ref, language)))
  const pages = pairs.flatMap((pair) =>
    site.languages.flatMap(({ code }) => {
      const key = lockKey(pair.ref, code)
      if (there.has(key)) return []
      return pageEntry(pair, code, statusOfPage(pair, code, lock.pages.get(key), blocksOf, detect))
    }),
  )
  const hashes = stringHashes(strings.files, site.stringsLanguage)
  const { statuses } = stringCoverage({ ...strings, detect }, site, lock, hashes)
  // Nor are the strings of a file that cannot be read.
  const gaps = statuses.filter((status) => isStringGap(status) && !strings.unreadable.has(status.file))
  const files = new Set(unread.map(({ file }) => file))
  return {
    pairs,
    report: { pages, strings: gaps },
    unread: [...ofPages, ...ofLock, ...ofStrings].filter(
      ({ rule, file }) => unreadable.has(rule) || files.has(file),
    ),
  }
}
