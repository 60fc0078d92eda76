import type { Task } from '../../../.vitepress/core/queue/task.ts'
import type { Colours } from '../../report/colours.ts'
import { words } from '../../words/words.ts'
import { languageName } from '../diff/language-name.ts'
import { goOnWith } from './go-on-with.ts'

/** A task in the words of a language: what, why, how much, where, and the command to go on with. */
export function taskLines(task: Task, number: number, language: string, colours: Colours): string[] {
  const t = words(language)
  const name = task.kind === 'page' ? task.ref : task.namespace
  const much = t('findings:next.much', { count: task.words, minutes: task.minutes })
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
      ...(task.missing > 0 ? [t('findings:next.stringsMissing', { count: task.missing })] : []),
      ...(task.outdated > 0 ? [t('findings:next.stringsOutdated', { count: task.outdated })] : []),
      ...(task.unconfirmed > 0 ? [t('findings:next.stringsUnconfirmed', { count: task.unconfirmed })] : []),
    ]
  }
  const { changed, removed, untranslated, missingSections, linkedFrom } = task
  const lines = (numbers: readonly number[]) => numbers.join(', ')
  return [
    ...(task.critical ? [t('findings:next.critical')] : []),
    ...(task.state === 'missing' ? [t('findings:next.missing')] : []),
    ...(task.state === 'unconfirmed' ? [t('findings:next.unconfirmed')] : []),
    ...(changed.length > 0
      ? [t('findings:next.changed', { count: changed.length, lines: lines(changed) })]
      : []),
    ...(removed > 0 ? [t('findings:next.removed', { count: removed })] : []),
    ...(untranslated.length > 0
      ? [t('findings:next.untranslated', { count: untranslated.length, lines: lines(untranslated) })]
      : []),
    ...(missingSections.length > 0
      ? [t('findings:next.sections', { headings: missingSections.join(', ') })]
      : []),
    ...(task.isHome ? [t('findings:next.home')] : []),
    ...(linkedFrom > 0 ? [t('findings:next.linked', { count: linkedFrom })] : []),
  ]
}
