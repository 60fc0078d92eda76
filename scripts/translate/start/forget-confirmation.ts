import { lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { readLock } from '../../site/read-lock.ts'
import { saveLock } from '../save-lock.ts'

/**
 * Takes what was confirmed of a translation that is no longer there out of the record, since a new one would else
 * count as confirmed; true where there was such. A record that cannot be read is left as it is.
 */
export function forgetConfirmation(root: string, ref: string, language: string, dryRun: boolean): boolean {
  const { lock, findings } = readLock(root)
  const key = lockKey(ref, language)
  if (findings.length > 0 || !lock.pages.has(key)) return false
  const pages = new Map([...lock.pages].filter(([name]) => name !== key))
  return saveLock(root, { ...lock, pages }, dryRun) !== 'unchanged'
}
