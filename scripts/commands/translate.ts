import { parseArgs } from 'node:util'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import { type Lock, lockFile } from '../../.vitepress/core/freshness/lock.ts'
import { askedLanguage, chooseLanguage, languageCodes } from '../arguments/choose-language.ts'
import { suggestion } from '../arguments/suggestion.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { coloursFor } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import { type LoadedSite, loadSite } from '../site/load-site.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../site/read-knowledge-base.ts'
import { checkDiff, type DiffValues, diffOptions, runDiff } from '../translate/commands/diff-command.ts'
import {
  checkMemory,
  type MemoryValues,
  memoryOptions,
  runMemory,
} from '../translate/commands/memory-command.ts'
import { checkNext, type NextValues, nextOptions, runNext } from '../translate/commands/next-command.ts'
import { checkStart, runStart, type StartValues, startOptions } from '../translate/commands/start-command.ts'
import { confirmPages } from '../translate/confirm-pages.ts'
import { confirmStrings } from '../translate/confirm-strings.ts'
import { initLock } from '../translate/init-lock.ts'
import { isRefusal, type Outcome } from '../translate/outcome.ts'
import { outcomeLines } from '../translate/outcome-lines.ts'
import { saveLock } from '../translate/save-lock.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'

const subcommands = ['next', 'start', 'diff', 'done', 'lock', 'memory']

const options = {
  ...startOptions,
  ...diffOptions,
  ...memoryOptions,
  ...nextOptions,
  root: { type: 'string' },
  language: { type: 'string' },
  words: { type: 'string' },
  strings: { type: 'boolean' },
  init: { type: 'boolean' },
  block: { type: 'string', multiple: true },
  'still-right': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Values {
  language?: string | undefined
  words?: string | undefined
  strings?: boolean | undefined
  init?: boolean | undefined
  block?: string[] | undefined
  'still-right'?: boolean | undefined
  'dry-run'?: boolean | undefined
}

/** The commands that tell of themselves: "translate start --help". */
const ownHelp: Record<string, 'start' | 'diff' | 'translateMemory' | undefined> = {
  start: 'start',
  diff: 'diff',
  memory: 'translateMemory',
}

type AllValues = Values & StartValues & DiffValues & MemoryValues & NextValues

/** Confirms translations. */
export default async function translate(args: string[]): Promise<void> {
  const language = askedLanguage(args)
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    if (values.help) {
      const languages = spokenLanguages().join(', ')
      const t = words(language)
      const about = ownHelp[positionals[0] ?? ''] ?? 'translate'
      console.log(t(`findings:help.${about}`, { lock: lockFile, languages }))
      return
    }
    const [subcommand, ...names] = positionals
    checkUsage(subcommand, names, values)
    chooseLanguage('--words', values.words, spokenLanguages())
    const loaded = await loadSite(values.root)
    chooseLanguage('--language', values.language, languageCodes(loaded.site))
    if (subcommand === 'next') runNext(loaded, names, values, language)
    else if (subcommand === 'start') runStart(loaded, names, values, language)
    else if (subcommand === 'memory') runMemory(loaded, names, values, language)
    else if (subcommand === 'diff') await runDiff(loaded, names, values, language)
    else run(loaded, subcommand === 'lock' ? 'lock' : 'done', names, values, language)
  } catch (error) {
    console.error(usageProblem('translate', error, { language, options: Object.keys(options) }))
    process.exitCode = 2
  }
}

function checkUsage(subcommand: string | undefined, names: readonly string[], values: AllValues): void {
  if (subcommand === undefined) {
    throw new UsageError((t) => t('findings:usage.sayWhat', { known: subcommands.join(', ') }))
  }
  if (!subcommands.includes(subcommand)) {
    throw new UsageError((t) => t('findings:usage.subcommand', suggestion(subcommand, subcommands)))
  }
  if (subcommand === 'start') checkStart(names)
  if (subcommand === 'next') checkNext(names, values)
  if (subcommand === 'memory') checkMemory(names, values)
  if (subcommand === 'diff') checkDiff(names, values)
  if (subcommand === 'done' && names.length === 0 && !values.strings) {
    throw new UsageError((t) => t('findings:usage.doneNames'))
  }
  if (values.block && (subcommand !== 'done' || values.strings || names.length !== 1)) {
    throw new UsageError((t) => t('findings:usage.block'))
  }
  if (subcommand === 'lock' && values['still-right']) {
    throw new UsageError((t) => t('findings:usage.stillRight'))
  }
  linesOf(values.block)
  if (subcommand === 'done' && values.init) throw new UsageError((t) => t('findings:usage.initElsewhere'))
  if (subcommand === 'lock' && !values.init) throw new UsageError((t) => t('findings:usage.lockInit'))
  if (subcommand === 'lock' && (names.length > 0 || values.strings || values.language)) {
    throw new UsageError((t) => t('findings:usage.lockAll'))
  }
}

/** The lines given with --block, each by itself or with commas between. */
function linesOf(given: readonly string[] | undefined): number[] | undefined {
  return given
    ?.flatMap((list) => list.split(','))
    .map((line) => {
      if (/^[1-9]\d{0,8}$/.test(line.trim())) return Number(line)
      throw new UsageError((t) => t('findings:usage.blockLine', { given: line }))
    })
}

function run(
  loaded: LoadedSite,
  subcommand: 'done' | 'lock',
  names: readonly string[],
  values: Values,
  language: string,
): void {
  const { root, site } = loaded
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
