import path from 'node:path'
import { unreadIn } from '../../../.vitepress/core/coverage/compute-coverage.ts'
import { languageReport } from '../../../.vitepress/core/coverage/language-report.ts'
import { orphanEntry } from '../../../.vitepress/core/coverage/page-entry.ts'
import type { CoverageReport, PageEntry } from '../../../.vitepress/core/coverage/report.ts'
import { everything } from '../../../.vitepress/core/coverage/scope.ts'
import { stringCoverage } from '../../../.vitepress/core/coverage/string-coverage.ts'
import type { Detect } from '../../../.vitepress/core/language/detect.ts'
import { noFacts } from '../../../.vitepress/core/provenance/facts.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { isStringGap, type StringStatus } from '../../../.vitepress/core/strings/string-state.ts'
import { knownTags } from '../../../.vitepress/core/tags/check-tags.ts'
import { type FactsRead, readFacts } from '../../facts/read-facts.ts'
import { type GlossaryRead, readGlossary } from '../../glossary/read-glossary.ts'
import { detectorFor } from '../../language/detect.ts'
import { stringHashes } from '../../site/hashes.ts'
import type { KnowledgeBase } from '../../site/read-knowledge-base.ts'
import { lockStore } from './lock-store.ts'
import { type PagesNow, pageStore } from './page-store.ts'
import { fromFiles, stampOf } from './stamp.ts'
import { standings } from './standings.ts'
import { type StringsNow, stringStore } from './string-store.ts'

/** A knowledge base as it is on disk, and what its pages and strings were made from. */
export interface Now {
  /** What of it the report has, without the findings of the checks; `findings` are those of the record of confirmations. */
  base: KnowledgeBase
  pages: PagesNow
  strings: StringsNow
}

/** A knowledge base that is kept in memory and follows what happens on disk. */
export interface Knowledge {
  root: string
  site: Site
  detect: Detect
  /** As it is now: looks at each file's stamp, and reads those again that have changed. The same object where none has. */
  renew(): Now
  /** As it was a moment ago: looks no more often than that it takes a hundredth of the time. */
  last(): Now
}

/** Opens the knowledge base in `root`; it is read when it is first asked for. */
export function openKnowledge(root: string, site: Site): Knowledge {
  const languages = site.languages.map(({ code }) => code)
  const detect = detectorFor(languages)
  const pagesNow = pageStore(root, site)
  const stringsNow = stringStore(root, site)
  const lockNow = lockStore(root)
  const entriesOf = standings(languages, detect)
  const ownFile = <Value>(read: () => Value) => fromFiles((file) => stampOf(path.join(root, file)), read)
  const facts = ownFile<FactsRead>(() => readFacts(root, 'docs', languages))
  let tags: ReadonlySet<string> | undefined
  const glossary = ownFile<GlossaryRead>(() => readGlossary(root, 'docs', languages, tags))
  const parts = () => {
    const strings = stringsNow()
    tags = knownTags(strings.files, site.stringsLanguage)
    return {
      pages: pagesNow(),
      strings,
      lock: lockNow(),
      glossary: glossary.get('docs/glossary.yml').glossary,
      facts: facts.get('docs/facts.yml').facts ?? noFacts,
    }
  }
  type Parts = ReturnType<typeof parts>
  let before: { parts: Parts; coverage: Counted; entries: PageEntry[]; now: Now } | undefined
  const made = (parts: Parts): Now => {
    const { pages, strings, lock: read, glossary, facts } = parts
    const { lock, findings } = read
    const { parts: old } = before ?? {}
    const isKept = old?.strings === strings && old.lock === read
    const coverage =
      isKept && before
        ? before.coverage
        : counted({ ...strings, detect }, site, lock, stringHashes(strings.files, site.stringsLanguage))
    const areKept = old?.pages === pages && old.lock === read
    const entries =
      areKept && before
        ? before.entries
        : [...entriesOf(pages.pairs, lock), ...pages.orphans.map(orphanEntry)]
    const report = reportOf(pages, strings, entries, coverage, site)
    const base = {
      ...{ pages: pages.pages, pairs: pages.pairs, orphans: pages.orphans, unread: pages.unread },
      ...{ strings: strings.files, lock, glossary, facts, findings, report },
    }
    const now = { base, pages, strings }
    before = { parts, coverage, entries, now }
    return now
  }
  let next = 0
  const renew = () => {
    const start = performance.now()
    const found = parts()
    const end = performance.now()
    next = end + 100 * (end - start)
    const isSame =
      before && (Object.keys(found) as (keyof Parts)[]).every((name) => found[name] === before?.parts[name])
    return isSame && before ? before.now : made(found)
  }
  return {
    root,
    site,
    detect,
    renew,
    last: () => (before && performance.now() < next ? before.now : renew()),
  }
}

/** Every string in every language, and those that ask for work. */
interface Counted {
  statuses: StringStatus[]
  gaps: StringStatus[]
}

function counted(...given: Parameters<typeof stringCoverage>): Counted {
  const { statuses } = stringCoverage(...given)
  return {
    statuses,
    gaps: statuses.filter(isStringGap),
  }
}

function reportOf(
  { pairs, unread }: PagesNow,
  strings: StringsNow,
  pages: PageEntry[],
  { statuses, gaps }: Counted,
  site: Site,
): CoverageReport {
  return {
    version: 1,
    judged: { pages: true, strings: true, freshness: true },
    languages: site.languages.map(({ code }) =>
      languageReport(code, pages, statuses, unreadIn(code, { unread, pairs, strings }, site, everything)),
    ),
    pages,
    strings: gaps,
    findings: [],
  }
}
