import { blockReader } from '../../../.vitepress/core/coverage/block-reader.ts'
import { statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { stringCoverage } from '../../../.vitepress/core/coverage/string-coverage.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { buildMemory } from '../../../.vitepress/core/memory/build-memory.ts'
import type { MemoryUnit } from '../../../.vitepress/core/memory/memory-unit.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { isStringGap } from '../../../.vitepress/core/strings/string-state.ts'
import { detectorFor } from '../../language/detect.ts'
import { readStrings } from '../../locales/read-strings.ts'
import { blockHashes, stringHashes } from '../../site/hashes.ts'
import { readLock } from '../../site/read-lock.ts'
import { readPairs } from '../read-pairs.ts'

/** A memory, and what is wrong with files that could be read in part or not at all. */
export interface MemoryRead {
  units: MemoryUnit[]
  findings: Finding[]
}

/**
 * The memory of the knowledge base in `root`, the same that its coverage report would give, without the checks
 * that it has no need of.
 */
export function readMemory(root: string, site: Site): MemoryRead {
  const { pairs, findings: ofPages } = readPairs(root, site)
  const { lock, findings: ofLock } = readLock(root)
  const { findings: ofStrings, ...strings } = readStrings(root, site)
  const detect = detectorFor(site.languages.map(({ code }) => code))
  const blocksOf = blockReader(pairs, blockHashes)
  const pages = pairs.flatMap((pair) =>
    [...pair.translations.keys()].flatMap((language) => {
      const confirmation = lock.pages.get(lockKey(pair.ref, language))
      if (!confirmation) return []
      const { status } = statusOfPage(pair, language, confirmation, blocksOf, detect)
      return { ref: pair.ref, language, status }
    }),
  )
  const hashes = stringHashes(strings.files, site.stringsLanguage)
  const { statuses } = stringCoverage({ ...strings, detect }, site, lock, hashes)
  const gaps = statuses.filter(isStringGap)
  const report = { pages, strings: gaps }
  const findings = [...ofPages, ...ofLock, ...ofStrings].filter(({ rule }) => unreadable.has(rule))
  return {
    units: buildMemory({ pairs, strings: strings.files, lock, report }, site.stringsLanguage),
    findings,
  }
}
