import type { Site } from '../../.vitepress/core/site/site.ts'
import { spokenLanguages, wordsLanguage } from '../words/words-language.ts'
import { UsageError } from './usage-problem.ts'

/**
 * A language given to a command, checked against those of the site.
 * @throws UsageError that names the site's languages.
 */
export function chooseLanguage(option: string, given: string | undefined, known: readonly string[]) {
  if (given === undefined || known.includes(given)) return given
  throw new UsageError((t) => t('findings:usage.language', { option, known: known.join(', '), given }))
}

/** The codes of a site's languages. */
export function languageCodes(site: Site): string[] {
  return site.languages.map(({ code }) => code)
}

/**
 * The language that a command is asked to speak, seen before its options are read and even where they are wrong.
 * `options` are the ones that say it, the first of them first; else it is the machine's.
 */
export function askedLanguage(args: readonly string[], options: readonly string[] = ['words']): string {
  const known = spokenLanguages()
  const given = options.flatMap((option) =>
    args.flatMap((arg, index) => {
      if (arg === `--${option}`) return args[index + 1] ?? []
      return arg.startsWith(`--${option}=`) ? arg.slice(option.length + 3) : []
    }),
  )
  return wordsLanguage(given.find((language) => known.includes(language)))
}
