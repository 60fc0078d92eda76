import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../../site/read-knowledge-base.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { confirmPages } from '../confirm-pages.ts'
import { confirmStrings } from '../confirm-strings.ts'
import type { Confirmed } from '../confirmed.ts'
import { isRefusal } from '../outcome.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'
import { writeConfirmed } from '../write-confirmed.ts'

interface Wanted {
  language?: string | undefined
  strings?: boolean | undefined
  block?: string[] | undefined
  'still-right'?: boolean | undefined
}

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
  run({ site, names, values, language }) {
    const base = readKnowledgeBase(site.root, site.site)
    const confirmed = confirm(base, site, names, values)
    if (!writeConfirmed(site.root, base, confirmed, { language, isDry: values['dry-run'] ?? false })) return
    if (confirmed.outcomes.some(isRefusal)) process.exitCode = 1
    const unread = base.findings.filter(
      ({ file, rule }) => values.strings && unreadable.has(rule) && file.startsWith('locales/'),
    )
    if (unread.length === 0) return
    console.error(findingLines(unread, language, coloursFor(process.stdout)).join('\n'))
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

function confirm(
  base: KnowledgeBase,
  { site }: LoadedSite,
  names: readonly string[],
  values: Wanted,
): Confirmed {
  const isStillRight = values['still-right'] ?? false
  const lines = linesOf(values.block)
  const choice = { isStillRight, ...(lines && { lines }) }
  if (values.strings) {
    const { entries, outcomes } = confirmStrings(base, site, names, values.language, isStillRight)
    return { lock: { ...base.lock, strings: new Map([...base.lock.strings, ...entries]) }, outcomes }
  }
  const { entries, outcomes } = confirmPages(base, names, values.language, choice)
  return { lock: { ...base.lock, pages: new Map([...base.lock.pages, ...entries]) }, outcomes }
}
