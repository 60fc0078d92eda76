import { lockFile } from '../../.vitepress/core/freshness/lock.ts'
import { coloursFor } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { words } from '../words/words.ts'
import type { Confirmed } from './confirmed.ts'
import { outcomeLines } from './outcome-lines.ts'
import { saveLock } from './save-lock.ts'

/**
 * Writes what is confirmed and says so; false, with the exit code 2, where the lock file cannot be read, since
 * writing it would lose what it says.
 */
export function writeConfirmed(
  root: string,
  base: KnowledgeBase,
  { lock, outcomes, removed = 0 }: Confirmed,
  { language, isDry }: { language: string; isDry: boolean },
): boolean {
  const colours = coloursFor(process.stdout)
  const t = words(language)
  const broken = base.findings.filter(({ file }) => file === lockFile)
  if (broken.length > 0) {
    console.error(t('translate:confirm.lockBroken', { file: lockFile }))
    console.error(findingLines(broken, language, colours).join('\n'))
    process.exitCode = 2
    return false
  }
  for (const outcome of outcomes) console.log(outcomeLines(outcome, language, colours).join('\n'))
  if (removed > 0) console.log(t('translate:confirm.removed', { count: removed }))
  const written = saveLock(root, lock, isDry)
  console.log(t(`translate:confirm.${written}`, { file: lockFile }))
  return true
}
