import { parseArgs } from 'node:util'
import { nearest } from '../../.vitepress/core/findings/nearest.ts'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import { type Lock, lockFile } from '../../.vitepress/core/freshness/lock.ts'
import { chooseLanguage, languageCodes } from '../arguments/choose-language.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { coloursFor } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import { type LoadedSite, loadSite } from '../site/load-site.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../site/read-knowledge-base.ts'
import { confirmPages } from '../translate/confirm-pages.ts'
import { confirmStrings } from '../translate/confirm-strings.ts'
import { initLock } from '../translate/init-lock.ts'
import { isRefusal, type Outcome } from '../translate/outcome.ts'
import { outcomeLines } from '../translate/outcome-lines.ts'
import { saveLock } from '../translate/save-lock.ts'
import { words } from '../words/words.ts'
import { spokenLanguages, wordsLanguage } from '../words/words-language.ts'

const help = `npm run translate -- COMMAND
Keeps the record of which translations are right, locales/translations.lock.json.

  done REF…                        these pages are right against their originals as they are now
  done REF --block LINE            only the block of the original that begins on this line, as the report says;
                                   what was taken away, by the line of what stands there now
  done REF --still-right           the translation needed no change (the same with --block and --strings)
  done --strings                   all translated interface strings are right
  done --strings NAMESPACE[:KEY]…  these interface strings are right
  lock --init                      begin: confirm all that has a translation, no error and no confirmation

  --language CODE   only this language's translation; else every language's
  --dry-run         say what would be done, and write nothing
  --root DIR        the knowledge base in DIR, with its own site.config.ts, docs/ and locales/
  --words CODE      the language of the text: ${spokenLanguages().join(' or ')}; else that of your machine

Ends with 0 where all that was asked for is done, 1 where something was not, 2 where something cannot be read.`

const subcommands = ['done', 'lock']

interface Values {
  language?: string | undefined
  words?: string | undefined
  strings?: boolean | undefined
  init?: boolean | undefined
  block?: string[] | undefined
  'still-right'?: boolean | undefined
  'dry-run'?: boolean | undefined
}

/** Confirms translations. */
export default async function translate(args: string[]): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        language: { type: 'string' },
        words: { type: 'string' },
        strings: { type: 'boolean' },
        init: { type: 'boolean' },
        block: { type: 'string', multiple: true },
        'still-right': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      console.log(help)
      return
    }
    const [subcommand, ...names] = positionals
    checkUsage(subcommand, names, values)
    chooseLanguage('--words', values.words, spokenLanguages())
    const loaded = await loadSite(values.root)
    chooseLanguage('--language', values.language, languageCodes(loaded.site))
    run(loaded, subcommand === 'lock' ? 'lock' : 'done', names, values)
  } catch (error) {
    console.error(usageProblem('translate', error))
    process.exitCode = 2
  }
}

function checkUsage(subcommand: string | undefined, names: readonly string[], values: Values): void {
  if (subcommand === undefined) throw new UsageError('Say what to do: done or lock')
  if (!subcommands.includes(subcommand)) {
    const meant = nearest(subcommand, subcommands)
    throw new UsageError(
      `There is no "${subcommand}"${meant ? `; did you mean "${meant}"?` : `, only ${subcommands.join(' and ')}`}`,
    )
  }
  if (subcommand === 'done' && names.length === 0 && !values.strings) {
    throw new UsageError('done takes the ref of a page, or --strings')
  }
  if (values.block && (subcommand !== 'done' || values.strings || names.length !== 1)) {
    throw new UsageError('--block goes with done and one ref')
  }
  if (subcommand === 'lock' && values['still-right']) throw new UsageError('--still-right belongs to done')
  linesOf(values.block)
  if (subcommand === 'done' && values.init) throw new UsageError('--init belongs to lock')
  if (subcommand === 'lock' && !values.init) throw new UsageError('lock takes --init')
  if (subcommand === 'lock' && (names.length > 0 || values.strings || values.language)) {
    throw new UsageError('lock --init confirms everything and takes no names, --strings or --language')
  }
}

/** The lines given with --block, each by itself or with commas between. */
function linesOf(given: readonly string[] | undefined): number[] | undefined {
  return given
    ?.flatMap((list) => list.split(','))
    .map((line) => {
      if (/^[1-9]\d{0,8}$/.test(line.trim())) return Number(line)
      throw new UsageError(`--block takes a line of the original, not "${line}"`)
    })
}

function run(
  loaded: LoadedSite,
  subcommand: 'done' | 'lock',
  names: readonly string[],
  values: Values,
): void {
  const { root, site } = loaded
  const language = wordsLanguage(values.words)
  const colours = coloursFor(process.stdout)
  const t = words(language)
  const base = readKnowledgeBase(root, site)
  const broken = base.findings.filter(({ file }) => file === lockFile)
  if (broken.length > 0) {
    console.error(t('findings:translate.lockBroken', { file: lockFile }))
    console.error(findingLines(broken, language, colours).join('\n'))
    process.exitCode = 2
    return
  }
  const { lock, outcomes, removed } =
    subcommand === 'lock' ? initLock(base, site) : { ...confirm(base, loaded, names, values), removed: 0 }
  for (const outcome of outcomes) console.log(outcomeLines(outcome, language, colours).join('\n'))
  if (removed > 0) console.log(t('findings:translate.removed', { count: removed }))
  if (subcommand === 'lock') {
    console.log(t('findings:translate.sum', { pages: lock.pages.size, strings: lock.strings.size }))
  }
  const written = saveLock(root, lock, values['dry-run'] ?? false)
  console.log(t(`findings:translate.${written}`, { file: lockFile }))
  if (subcommand === 'done' && outcomes.some(isRefusal)) process.exitCode = 1
  const unread = base.findings.filter(
    ({ file, rule }) => values.strings && unreadable.has(rule) && file.startsWith('locales/'),
  )
  if (unread.length > 0) {
    console.error(findingLines(unread, language, colours).join('\n'))
    process.exitCode = 2
  }
}

function confirm(
  base: KnowledgeBase,
  { site }: LoadedSite,
  names: readonly string[],
  values: Values,
): { lock: Lock; outcomes: Outcome[] } {
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
