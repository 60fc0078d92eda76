import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import { words } from '../words/words.ts'
import { wordsLanguage } from '../words/words-language.ts'
import { argumentProblem } from './argument-problem.ts'

/** What is wrong, in the words that it is given; a text is said as it is in every language. */
export type Said = string | ((t: Words) => string)

/** Something to be told to whoever runs a command; its message is English. */
class ToldError extends Error {
  constructor(readonly said: Said) {
    super(inWords(said, words('en')))
  }
}

/** Arguments that a command cannot use: which and why, as half a sentence without a full stop. */
export class UsageError extends ToldError {}

/** Settings or files that a command cannot go on with: what is wrong and how to mend it, one line a problem. */
export class SettingsError extends ToldError {}

/** How a problem is told; all of it may be left out. */
export interface Telling {
  /** The language of the words; the machine's where nothing is said. */
  language?: string | undefined
  /** The names of the command's options, to suggest one of. */
  options?: readonly string[]
  /** Which of the command's own commands it is about: `done` of `translate`. */
  of?: string
}

/**
 * What is wrong with a command's arguments or settings, for a person.
 * @throws the error itself where it is neither, since then the fault is the program's.
 */
export function usageProblem(
  command: string,
  error: unknown,
  { language = wordsLanguage(undefined), options = [], of }: Telling = {},
): string {
  const t = words(language)
  if (error instanceof SettingsError) return inWords(error.said, t)
  const problem = error instanceof UsageError ? inWords(error.said, t) : argumentProblem(error, options, t)
  if (problem === undefined) throw error
  return t('findings:usage.see', { command, problem, ...(of !== undefined && { context: 'of', of }) })
}

function inWords(said: Said, t: Words): string {
  return typeof said === 'string' ? said : said(t)
}
