import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import { chooseLanguage, languageCodes } from '../arguments/choose-language.ts'
import { usageProblem } from '../arguments/usage-problem.ts'
import { type LoadedSite, loadSite } from '../site/load-site.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options that every command of a translator has. */
export const sharedOptions = {
  root: { type: 'string' },
  words: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Config<Own extends Options> {
  args: string[]
  allowPositionals: true
  options: Own & typeof sharedOptions
}

type ValuesOf<Own extends Options> = ReturnType<typeof parseArgs<Config<Own>>>['values']

/** What a command of a translator is: what it takes, how it is asked for rightly, and what it does. */
interface Definition<Own extends Options> {
  name: string
  options: Own
  /** Its help, a text of `translate:help`. */
  help(t: Words): string
  /** @throws UsageError where what is asked for cannot be meant. */
  check?(names: readonly string[], values: ValuesOf<Own>): void
  /** Prints, and sets the exit code: 0 done, 1 refused, 2 unreadable. `language` is that of its words. */
  run(asked: Asked<Own>): void | Promise<void>
}

export interface Asked<Own extends Options> {
  site: LoadedSite
  /** What stands beside the options: refs, files, namespaces. */
  names: readonly string[]
  values: ValuesOf<Own>
  language: string
}

export interface Subcommand {
  name: string
  /** The names of its options that are followed by a value. */
  valued: readonly string[]
  /** Runs it with its own arguments, or says what is wrong with them and ends with 2. */
  run(args: string[], language: string): Promise<void>
}

/** `--language`, for a command that has it. */
export const languageOption = { language: { type: 'string' } } as const
/** `--dry-run`, for a command that writes. */
export const dryRunOption = { 'dry-run': { type: 'boolean' } } as const

/** A command of a translator from its definition: reads its options, helps, and checks before it does anything. */
export function subcommand<const Own extends Options>(definition: Definition<Own>): Subcommand {
  const { name, check, help, run } = definition
  const options = { ...sharedOptions, ...definition.options }
  return {
    name,
    valued: Object.entries(options).flatMap(([option, { type }]) => (type === 'string' ? option : [])),
    async run(args, language) {
      try {
        const { values, positionals: names } = parseArgs<Config<Own>>({
          args,
          allowPositionals: true,
          options,
        })
        const given: { [Name in keyof typeof sharedOptions | 'language' | 'docs']?: unknown } = values
        if (given.help) {
          console.log(help(words(language)))
          return
        }
        chooseLanguage('--words', textOf(given.words), spokenLanguages())
        check?.(names, values)
        // Any tree may be looked at with --docs, whose languages only the command knows.
        const isOurs = given.docs === undefined
        const site = await loadSite(isOurs ? textOf(given.root) : undefined)
        if (isOurs) chooseLanguage('--language', textOf(given.language), languageCodes(site.site))
        await run({ site, names, values, language })
      } catch (error) {
        console.error(usageProblem('translate', error, { language, options: Object.keys(options), of: name }))
        process.exitCode = 2
      }
    },
  }
}

function textOf(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined
}
