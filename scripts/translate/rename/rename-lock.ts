import type { NowRead } from '../../../.vitepress/core/freshness/confirmed.ts'
import {
  formatRecord,
  isFirstRecord,
  markStillRight,
  readRecord,
} from '../../../.vitepress/core/freshness/fingerprint.ts'
import { type Lock, lockKey, splitLockKey } from '../../../.vitepress/core/freshness/lock.ts'

/** An original's blocks as they are read before and after a renaming, which changes none of them. */
export interface ReadTwice {
  ref: string
  before: readonly NowRead[]
  after: readonly NowRead[]
}

/**
 * The lock file after a renaming: entries stand under the new ref, and a link is known by what its page is called
 * now, so that nothing becomes outdated by it. What was outdated stays so.
 */
export function renameInLock(lock: Lock, ref: string, newRef: string, originals: readonly ReadTwice[]): Lock {
  const byRef = new Map(originals.map((original) => [original.ref, original]))
  const codes = new Map(originals.flatMap(({ before, after }) => changedCodes(before, after)))
  return {
    ...lock,
    pages: new Map(
      [...lock.pages].map(([key, entry]) => {
        const { name, language } = splitLockKey(key)
        const original = byRef.get(name)
        const records = original ? changedRecords(original.before, original.after) : new Map<string, string>()
        const blocks = entry.blocks.map((record) => {
          const known = records.get(isFirstRecord(record) ? record : record.slice(0, 7))
          return known === undefined ? withCodes(record, codes) : markStillRight(known, record.endsWith('='))
        })
        return [lockKey(name === ref ? newRef : name, language), { ...entry, blocks }]
      }),
    ),
  }
}

/** The new records of blocks whose records change, by what they are found by. */
function changedRecords(before: readonly NowRead[], after: readonly NowRead[]): Map<string, string> {
  const records = new Map<string, string>()
  for (const [index, old] of before.entries()) {
    const now = after[index]
    if (!now) continue
    if (old.read.identity !== now.read.identity) records.set(old.read.identity, formatRecord(now.read))
    if (old.firstHash() !== now.firstHash()) records.set(old.firstHash(), now.firstHash())
  }
  return records
}

/** What links are kept as, before and after. */
function changedCodes(before: readonly NowRead[], after: readonly NowRead[]): [string, string][] {
  return before.flatMap(({ read: old }, index) =>
    old.tokens.flatMap(({ kind, code }, at): [string, string][] => {
      const now = after[index]?.read.tokens[at]
      return kind === 'link' && now && now.code !== code ? [[code, now.code]] : []
    }),
  )
}

/** Of a block that has changed since, all that can be known is which links it had. */
function withCodes(record: string, codes: ReadonlyMap<string, string>): string {
  if (isFirstRecord(record) || codes.size === 0) return record
  const read = readRecord(record)
  if (!read.codes.some((code) => codes.has(code))) return record
  const changed = { ...read, codes: read.codes.map((code) => codes.get(code) ?? code) }
  return markStillRight(formatRecord(changed), record.endsWith('='))
}
