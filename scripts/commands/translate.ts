import { parseArgs } from 'node:util'
import { askedLanguage } from '../arguments/choose-language.ts'
import { suggestion } from '../arguments/suggestion.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { sharedOptions } from '../translate/subcommand.ts'
import { subcommands } from '../translate/subcommands.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'

const names = subcommands.map(({ name }) => name)

/** The translator's commands: finds the one that is asked for, or says which there are. */
export default async function translate(args: string[]): Promise<void> {
  const language = askedLanguage(args)
  const at = commandAt(args)
  const asked = subcommands.find(({ name }) => name === args[at])
  if (asked) return asked.run([...args.slice(0, at), ...args.slice(at + 1)], language)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(words(language)('translate:help.translate', { languages: spokenLanguages().join(', ') }))
    return
  }
  const options = Object.keys(sharedOptions)
  console.error(usageProblem('translate', problemWith(args, args[at]), { language, options }))
  process.exitCode = 2
}

/** Where the command stands, which options with their values may stand before; -1 where there is none. */
function commandAt(args: readonly string[]): number {
  const valued = new Set(subcommands.flatMap((subcommand) => subcommand.valued))
  let at = 0
  while (args[at]?.startsWith('-')) at += valued.has(args[at]?.slice(2) ?? '') ? 2 : 1
  return at < args.length ? at : -1
}

/** What is wrong where no command is known: an option that there is not, else that one has to be named. */
function problemWith(args: string[], given: string | undefined): unknown {
  if (given === undefined) {
    try {
      parseArgs({ args, options: sharedOptions })
    } catch (error) {
      return error
    }
    return new UsageError((t) => t('findings:usage.sayWhat', { known: names.join(', ') }))
  }
  return new UsageError((t) => t('findings:usage.subcommand', suggestion(given, names)))
}
