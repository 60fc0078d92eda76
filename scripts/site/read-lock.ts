import { existsSync } from 'node:fs'
import path from 'node:path'
import { emptyLock, lockFile } from '../../.vitepress/core/freshness/lock.ts'
import { type ParsedLock, parseLock } from '../../.vitepress/core/freshness/parse-lock.ts'
import { isFinding, readText } from '../files/read-text.ts'

/** The most bytes that a lock file has: it has about 1.7 kB a pair, and grows with the whole knowledge base. */
export const mostLockBytes = 200_000_000

/** Reads `<root>/locales/translations.lock.json`; without one nothing has been confirmed yet. */
export function readLock(root: string, file = lockFile): ParsedLock {
  if (!existsSync(path.join(root, file))) return { lock: emptyLock, findings: [] }
  const read = readText(root, file, mostLockBytes)
  return isFinding(read) ? { lock: emptyLock, findings: [read] } : parseLock(read.text, file)
}
