import { checkChecklists } from '../../../.vitepress/core/checklists/check-checklists.ts'
import { type BlockReader, blockReader, pagesByFile } from '../../../.vitepress/core/coverage/block-reader.ts'
import { linkChecker } from '../../../.vitepress/core/coverage/check-links.ts'
import { pageEntry } from '../../../.vitepress/core/coverage/page-entry.ts'
import { pageFinding } from '../../../.vitepress/core/coverage/page-findings.ts'
import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import { type PageStanding, statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { checkEntries } from '../../../.vitepress/core/entries/check-entries.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { pageChecker } from '../../../.vitepress/core/page-checks/check-pages.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import type { Page, Pair } from '../../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { checkAnchors } from '../../../.vitepress/core/provenance/check-anchors.ts'
import { tagUrls } from '../../../.vitepress/core/tags/tag-urls.ts'
import { settleReport } from '../../allowances/settle-report.ts'
import { blockHashes } from '../../site/hashes.ts'
import type { Knowledge, Now } from '../live/knowledge.ts'

/** What the coverage check finds in one translation, and the pair with the translation in it. */
export interface PageChecked {
  findings: Finding[]
  pair: Pair
  standing: PageStanding
}

/** Checks a version of a translation, as it is written, in place of the one on disk. */
export type PageCheck = (translation: Page) => PageChecked | undefined

/**
 * The coverage check of one page at a time, by the functions that check all of them; what only the whole tree can
 * tell (facts, events, who looks after a page) is left out. What all pages have in common is made ready once.
 */
export function pageCheck({ root, site, detect }: Knowledge, { base, pages }: Now): PageCheck {
  const { pairs, lock, glossary, facts, strings, report } = base
  const files = once(() => pagesByFile(pairs))
  const compare = pageChecker({ detect, glossary, pageByFile: (file) => files().get(file) })
  const links = once(() => {
    const addresses = addressesOf(pairs, site)
    const made = tagUrls(pairs, glossary, addresses, strings)
    return linkChecker({ pages: pages.pages, pairs, addresses, files: pages.files, made, glossary, facts })
  })
  const blocksOf: BlockReader = blockReader(pairs, blockHashes)
  return (translation) => {
    const { ref, language, file } = translation
    const others = (pages.byRef.get(ref) ?? []).filter((page) => page.language !== language)
    const paired = pairPages([...others, translation], site, base.unread)
    const pair = paired.pairs.find((candidate) => candidate.ref === ref)
    const page = pair?.translations.get(language)
    if (!pair || !page) return undefined
    const confirmation = lock.pages.get(lockKey(ref, language))
    const standing = statusOfPage(pair, language, confirmation, blocksOf, detect)
    const confirmed = confirmation?.from === pair.original.language
    const standingFinding = pageFinding(pageEntry(pair, language, standing))
    const found = [
      ...paired.findings,
      ...compare({
        original: pair.original,
        translation: page,
        confirmed,
        untranslated: standing.untranslated,
      }),
      ...links()(page),
      ...checkChecklists([pair]),
      ...checkEntries([pair], strings, site),
      ...checkAnchors([pair], new Set()),
      ...(standingFinding ? [standingFinding] : []),
    ].filter((finding) => finding.file === file)
    return { findings: settled(found, page, report), pair, standing }
  }

  function settled(findings: Finding[], page: Page, report: CoverageReport): Finding[] {
    return settleReport({ ...report, findings }, [page], site, root).findings.filter(
      // What is allowed may be about what is not checked here.
      ({ file, rule }) => file === page.file && rule !== 'allowance-unused',
    )
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
