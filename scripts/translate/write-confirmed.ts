import { lockFile } from '../../.vitepress/core/freshness/lock.ts'
import { coloursFor } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import { words } from '../words/words.ts'
import type { Confirmed } from './confirmed.ts'
import { outcomeLines } from './outcome-lines.ts'
import { saveLock } from './save-lock.ts'
import { whileLocked } from './work-folder.ts'

/**
 * Confirms and writes it while no other process writes, and says so; undefined, with the exit code 2, where the lock
 * file cannot be read.
 */
export function writeConfirmed<Made extends Confirmed>(
  root: string,
  confirm: () => Made,
  { language, isDry }: { language: string; isDry: boolean },
): Made | undefined {
  const colours = coloursFor(process.stdout)
  const t = words(language)
  const act = () => {
    const made = confirm()
    return { made, written: made.broken.length > 0 ? undefined : saveLock(root, made.lock, isDry) }
  }
  const { made, written } = isDry ? act() : whileLocked(root, act)
  if (written === undefined) {
    console.error(t('translate:confirm.lockBroken', { file: lockFile }))
    console.error(findingLines(made.broken, language, colours).join('\n'))
    process.exitCode = 2
    return undefined
  }
  for (const outcome of made.outcomes) console.log(outcomeLines(outcome, language, colours).join('\n'))
  const { removed = 0 } = made
  if (removed > 0) console.log(t('translate:confirm.removed', { count: removed }))
  console.log(t(`translate:confirm.${written}`, { file: lockFile }))
  return made
}
