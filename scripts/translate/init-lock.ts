import { blockReader } from '../../.vitepress/core/coverage/block-reader.ts'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import { formatRecord, isFirstRecord } from '../../.vitepress/core/freshness/fingerprint.ts'
import { type Lock, type PageConfirmation, splitLockKey } from '../../.vitepress/core/freshness/lock.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { blockHashes } from '../site/hashes.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { readOriginals } from '../site/read-originals.ts'
import { confirmBlocks } from './confirm-blocks.ts'
import { confirmPages } from './confirm-pages.ts'
import { confirmStrings } from './confirm-strings.ts'
import type { Confirmed } from './confirmed.ts'
import type { Outcome } from './outcome.ts'

/**
 * Confirms every page and string that has a translation, no error and no confirmation yet. What was confirmed
 * and has become outdated stays outdated: only somebody who has read it can say that it is right.
 */
export function initLock(base: KnowledgeBase, site: Site): Omit<Confirmed, 'broken'> {
  const outcomes: Outcome[] = []
  const originals = readOriginals(base.strings, site.stringsLanguage)
  // What cannot be read may be there all the same, so nothing is taken for gone while anything is unreadable.
  const isWhole = !base.findings.some(({ rule }) => unreadable.has(rule))
  const kept = isWhole ? existing(base, site) : base.lock
  const pages = new Map(kept.pages)
  upgradePages(base, pages)
  for (const { ref, language, status } of base.report.pages) {
    const isOpen =
      status.state === 'unconfirmed' || (status.state === 'partial' && status.since === undefined)
    if (!isOpen) continue
    const confirmed = confirmPages(base, [ref], language)
    for (const [key, entry] of confirmed.entries) pages.set(key, entry)
    outcomes.push(...confirmed.outcomes)
  }
  const confirmed = confirmStrings(base, site, [], undefined)
  const strings = new Map([...confirmed.entries, ...kept.strings])
  for (const [key, record] of kept.strings) {
    const now = isFirstRecord(record) ? originals.get(splitLockKey(key).name) : undefined
    if (now?.firstHash() === record) strings.set(key, formatRecord(now.read))
  }
  outcomes.push(...confirmed.outcomes.filter(({ kind }) => kind === 'skippedStrings'))
  const removed = base.lock.pages.size + base.lock.strings.size - kept.pages.size - kept.strings.size
  return { lock: { pages, strings }, outcomes, removed }
}

/** Gives the entries of a lock file of the first version the words of the blocks that are as they were. */
function upgradePages(base: KnowledgeBase, pages: Map<string, PageConfirmation>): void {
  const readBlocks = blockReader(base.pairs, blockHashes)
  const pairs = new Map(base.pairs.map((pair) => [pair.ref, pair]))
  for (const [key, entry] of pages) {
    const original = pairs.get(splitLockKey(key).name)?.original
    if (!original || original.language !== entry.from || !entry.blocks.some(isFirstRecord)) continue
    pages.set(key, confirmBlocks(original, entry, readBlocks, { lines: [], isStillRight: false }).entry)
  }
}

/** The entries that are still about a translation. */
function existing(base: KnowledgeBase, site: Site): Lock {
  const pairs = new Map(base.pairs.map((pair) => [pair.ref, pair]))
  const unread = new Set(base.unread.map(({ ref }) => ref))
  const originals = readOriginals(base.strings, site.stringsLanguage)
  const languages = new Set(site.languages.map(({ code }) => code))
  return {
    pages: new Map(
      [...base.lock.pages].filter(([key]) => {
        const { name, language } = splitLockKey(key)
        return unread.has(name) || pairs.get(name)?.translations.has(language) === true
      }),
    ),
    strings: new Map(
      [...base.lock.strings].filter(([key]) => {
        const { name, language } = splitLockKey(key)
        return originals.has(name) && languages.has(language)
      }),
    ),
  }
}
