import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { donePages } from '../done-pages.ts'
import { doneStrings } from '../done-strings.ts'
import { isRefusal } from '../outcome.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'
import { writeConfirmed } from '../write-confirmed.ts'

/** Confirms that translations are right against their originals as they are now. */
export const done = subcommand({
  name: 'done',
  options: {
    ...languageOption,
    ...dryRunOption,
    strings: { type: 'boolean' },
    block: { type: 'string', multiple: true },
    'still-right': { type: 'boolean' },
  },
  help: (t) => t('translate:help.done', { lock: lockFile, languages: spokenLanguages().join(', ') }),
  check(names, values) {
    if (names.length === 0 && !values.strings) throw new UsageError((t) => t('findings:usage.doneNames'))
    if (values.block && (values.strings || names.length !== 1)) {
      throw new UsageError((t) => t('findings:usage.block'))
    }
    linesOf(values.block)
  },
  run({ site: { root, site }, names, values, language }) {
    const isDry = values['dry-run'] ?? false
    const isStillRight = values['still-right'] ?? false
    const lines = linesOf(values.block)
    const confirm = values.strings
      ? () => doneStrings(root, site, names, { language: values.language, isStillRight })
      : donePages(root, site, names, {
          language: values.language,
          choice: { isStillRight, ...(lines && { lines }) },
        })
    const done = writeConfirmed(root, confirm, { language, isDry })
    if (!done) return
    if (done.outcomes.some(isRefusal)) process.exitCode = 1
    if (done.unread.length === 0) return
    console.error(findingLines(done.unread, language, coloursFor(process.stdout)).join('\n'))
    process.exitCode = 2
  },
})

/** The lines given with --block, each by itself or with commas between. */
function linesOf(given: readonly string[] | undefined): number[] | undefined {
  return given
    ?.flatMap((list) => list.split(','))
    .map((line) => {
      if (/^[1-9]\d{0,8}$/.test(line.trim())) return Number(line)
      throw new UsageError((t) => t('findings:usage.blockLine', { given: line }))
    })
}
