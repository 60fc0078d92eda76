import path from 'node:path'
import { formatLock } from '../../.vitepress/core/freshness/format-lock.ts'
import { type Lock, lockFile } from '../../.vitepress/core/freshness/lock.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { writeWhole } from '../files/write-whole.ts'
import { mostLockBytes } from '../site/read-lock.ts'

/** Writes the lock file where it changes; says which words tell what was done. */
export function saveLock(root: string, lock: Lock, dryRun: boolean): 'wrote' | 'unchanged' | 'dry' {
  const text = formatLock(lock)
  const before = readText(root, lockFile, mostLockBytes)
  if (!isFinding(before) && before.text === text) return 'unchanged'
  if (dryRun) return 'dry'
  writeWhole(path.join(root, lockFile), text)
  return 'wrote'
}
