import { usualPace } from '../../../.vitepress/core/queue/minutes-of.ts'
import { needsOf } from '../../../.vitepress/core/queue/needs-of.ts'
import { queueOf } from '../../../.vitepress/core/queue/queue-of.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { goOnWith } from '../queue/go-on-with.ts'
import { readStandings } from '../queue/read-standings.ts'
import { taskLines } from '../queue/task-lines.ts'
import { languageOption, subcommand } from '../subcommand.ts'

const usualLimit = 10

/** Says what to translate next and why, the most pressing first. */
export const next = subcommand({
  name: 'next',
  options: {
    ...languageOption,
    json: { type: 'boolean' },
    limit: { type: 'string' },
    pace: { type: 'string' },
  },
  help: (t) =>
    t('translate:help.next', { pace: usualPace, limit: usualLimit, languages: spokenLanguages().join(', ') }),
  check([given], { limit, pace }) {
    if (given !== undefined) throw new UsageError((t) => t('translate:next.takesNoNames', { given }))
    numberOf('--limit', limit, usualLimit)
    numberOf('--pace', pace, usualPace)
  },
  run({ site: { root, site }, values, language }) {
    const pace = numberOf('--pace', values.pace, usualPace)
    const limit = numberOf('--limit', values.limit, usualLimit)
    const { report, pairs, unread } = readStandings(root, site)
    const needOf = needsOf(pairs, site.sections)
    const tasks = queueOf({ report, needOf, pace, language: values.language })
    const t = words(language)
    const colours = coloursFor(process.stdout)
    const shown = tasks.slice(0, limit)
    const sum = tasks.reduce((total, task) => total + task.words, 0)
    if (values.json) {
      const told = shown.map((task) => ({ ...task, commands: goOnWith(task) }))
      console.log(JSON.stringify({ version: 1, pace, total: tasks.length, words: sum, tasks: told }, null, 2))
    } else if (tasks.length === 0) {
      console.log(t('translate:next.nothing'))
    } else {
      for (const [index, task] of shown.entries()) {
        console.log(taskLines(task, index + 1, language, colours).join('\n'))
      }
      if (tasks.length > shown.length)
        console.log(t('translate:next.more', { count: tasks.length - shown.length }))
      console.log(t('translate:next.pace', { pace }))
    }
    if (unread.length > 0) {
      console.error(findingLines(unread, language, colours).join('\n'))
      process.exitCode = 2
    }
  },
})

function numberOf(option: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw new UsageError((t) => t('translate:next.number', { option, given }))
}
