import type { PageTask, StringsTask, Task } from '../../../.vitepress/core/queue/task.ts'
import type { Colours } from '../../report/colours.ts'
import { words } from '../../words/words.ts'
import { languageName } from '../diff/language-name.ts'
import { listed } from '../listed.ts'
import { goOnWith } from './go-on-with.ts'

/** A task in the words of a language: what, why, how much, where, and the commands to go on with. */
export function taskLines(task: Task, number: number, language: string, colours: Colours): string[] {
  const t = words(language)
  const name = task.kind === 'page' ? task.ref : task.namespace
  const much = t('translate:next.much', { count: task.words, minutes: task.minutes })
  const reasons = task.kind === 'page' ? pageReasons(task, language) : stringsReasons(task, language)
  return [
    `${number}. ${colours.bold(name)} (${languageName(language)(task.language)}): ${much}`,
    ...reasons.map((reason) => `   ${reason}`),
    `   ${t(`translate:next.${isOriginal(task) ? 'original' : 'write'}`, { file: colours.bold(task.file) })}`,
    ...goOnWith(task).map((command) => `   ${colours.cyan(command)}`),
  ]
}

/** Of a missing page the original's file is all that there is. */
function isOriginal(task: Task): boolean {
  return task.kind === 'page' && task.state === 'missing'
}

function stringsReasons(task: StringsTask, language: string): string[] {
  const t = words(language)
  const { missing, missingKeys, outdated, unconfirmed } = task
  const keys = listed(missingKeys)
  return [
    ...(missing > 0 ? [t('translate:next.stringsMissing', { count: missing, keys })] : []),
    ...(outdated > 0 ? [t('translate:next.stringsOutdated', { count: outdated })] : []),
    ...(unconfirmed > 0 ? [t('translate:next.stringsUnconfirmed', { count: unconfirmed })] : []),
  ]
}

function pageReasons(task: PageTask, language: string): string[] {
  const t = words(language)
  const { state, changed, removed, untranslated, missingSections, linkedFrom } = task
  const counted = (name: 'changed' | 'untranslated', lines: readonly number[]) =>
    lines.length > 0 ? [t(`translate:next.${name}`, { count: lines.length, lines: listed(lines) })] : []
  const headings = listed(missingSections)
  return [
    ...(task.critical ? [t('translate:next.critical')] : []),
    ...(state === 'missing' ? [t('translate:next.missing')] : []),
    ...(state === 'unconfirmed' ? [t('translate:next.unconfirmed')] : []),
    ...counted('changed', changed),
    ...(removed > 0 ? [t('translate:next.removed', { count: removed })] : []),
    ...counted('untranslated', untranslated),
    ...(headings !== '' ? [t('translate:next.sections', { headings })] : []),
    ...(task.isHome ? [t('translate:next.home')] : []),
    ...(linkedFrom > 0 ? [t('translate:next.linked', { count: linkedFrom })] : []),
  ]
}
