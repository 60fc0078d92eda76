import type { Task } from '../../../.vitepress/core/queue/task.ts'
import type { Colours } from '../../report/colours.ts'
import { words } from '../../words/words.ts'
import { languageName } from '../diff/language-name.ts'
import { goOnWith } from './go-on-with.ts'

/** A task in the words of a language: what, why, how much, where, and the command to go on with. */
export function taskLines(task: Task, number: number, language: string, colours: Colours): string[] {
  const t = words(language)
  const name = task.kind === 'page' ? task.ref : task.namespace
  const much = t('translate:next.much', { count: task.words, minutes: task.minutes })
  return [
    `${number}. ${colours.bold(name)} (${languageName(language)(task.language)}): ${much}`,
    ...reasons(task, language).map((reason) => `   ${reason}`),
    `   ${task.file}`,
    `   ${colours.cyan(goOnWith(task))}`,
  ]
}

function reasons(task: Task, language: string): string[] {
  const t = words(language)
  if (task.kind === 'strings') {
    return [
      ...(task.missing > 0 ? [t('translate:next.stringsMissing', { count: task.missing })] : []),
      ...(task.outdated > 0 ? [t('translate:next.stringsOutdated', { count: task.outdated })] : []),
      ...(task.unconfirmed > 0 ? [t('translate:next.stringsUnconfirmed', { count: task.unconfirmed })] : []),
    ]
  }
  const { changed, removed, untranslated, missingSections, linkedFrom } = task
  const lines = (numbers: readonly number[]) => numbers.join(', ')
  return [
    ...(task.critical ? [t('translate:next.critical')] : []),
    ...(task.state === 'missing' ? [t('translate:next.missing')] : []),
    ...(task.state === 'unconfirmed' ? [t('translate:next.unconfirmed')] : []),
    ...(changed.length > 0
      ? [t('translate:next.changed', { count: changed.length, lines: lines(changed) })]
      : []),
    ...(removed > 0 ? [t('translate:next.removed', { count: removed })] : []),
    ...(untranslated.length > 0
      ? [t('translate:next.untranslated', { count: untranslated.length, lines: lines(untranslated) })]
      : []),
    ...(missingSections.length > 0
      ? [t('translate:next.sections', { headings: missingSections.join(', ') })]
      : []),
    ...(task.isHome ? [t('translate:next.home')] : []),
    ...(linkedFrom > 0 ? [t('translate:next.linked', { count: linkedFrom })] : []),
  ]
}
