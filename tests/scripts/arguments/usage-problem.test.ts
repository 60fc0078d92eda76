import { parseArgs } from 'node:util'
import { describe, expect, it } from 'vitest'
import { askedLanguage, chooseLanguage } from '../../../scripts/arguments/choose-language.ts'
import { SettingsError, UsageError, usageProblem } from '../../../scripts/arguments/usage-problem.ts'

const options = {
  docs: { type: 'string' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What is said in a language of arguments that Node’s own parser refuses, without where to read more. */
function said(args: string[], language: string): string {
  try {
    parseArgs({ args, options })
  } catch (error) {
    const text = usageProblem('coverage', error, { language, options: Object.keys(options) })
    expect(text).toMatch(/^coverage: .*\. (?:See|Se) npm run coverage -- --help\.$/)
    return text.replace(/^coverage: (.*)\. \w+ npm run .*$/, '$1')
  }
  return ''
}

describe('arguments that Node refuses are told', () => {
  it.each([
    [
      'an option that there is not',
      ['--dogs'],
      'there is no option --dogs (did you mean --docs?)',
      'det finns ingen flagga --dogs (menade du --docs?)',
    ],
    ['one like no other', ['--färg'], 'there is no option --färg', 'det finns ingen flagga --färg'],
    ['a short one', ['-x'], 'there is no option -x', 'det finns ingen flagga -x'],
    [
      'an option without its value',
      ['--docs'],
      '--docs needs a value after it',
      '--docs måste följas av ett värde',
    ],
    [
      'an option in place of a value',
      ['--docs', '--all'],
      '--docs needs a value after it',
      '--docs måste följas av ett värde',
    ],
    ['a value where none belongs', ['--all=1'], '--all takes no value', '--all tar inget värde'],
    ['one that has a short name', ['--help=1'], '--help takes no value', '--help tar inget värde'],
  ])('%s', (_title, args, english, swedish) => {
    expect([said(args, 'en'), said(args, 'sv')]).toEqual([english, swedish])
  })

  it('a word that is no option, with how npm hands options on', () => {
    expect(said(['möten'], 'en')).toMatch(/^“möten” is not an option\. Options begin with --, and npm/)
    expect(said(['möten'], 'sv')).toMatch(/^”möten” är ingen flagga\. Flaggor börjar med --, och npm/)
  })
})

describe('a problem of ours', () => {
  const told = (error: unknown, language: string) => usageProblem('coverage', error, { language })

  it('is told in the language asked for, and its message is English', () => {
    const error = new UsageError((t) => t('findings:usage.doneNames'))
    expect(error.message).toBe('done needs the ref of a page after it, or --strings')
    expect(told(error, 'sv')).toBe(
      'coverage: done måste följas av en sidas referens, eller av --strings. Se npm run coverage -- --help.',
    )
  })

  it('of one of a command’s own commands leads to the help of that', () => {
    const error = new UsageError((t) => t('findings:usage.lockInit'))
    const of = (language: string) => usageProblem('translate', error, { language, of: 'lock' })
    expect(of('en')).toBe('translate lock: lock needs --init after it. See npm run translate -- lock --help.')
    expect(of('sv')).toBe('translate lock: lock måste följas av --init. Se npm run translate -- lock --help.')
  })

  it('with a file or a setting is told without the way to the help', () => {
    const error = new SettingsError((t) => t('findings:trouble.noFolder', { option: '--docs', folder: 'å' }))
    expect(told(error, 'sv')).toBe('--docs: det finns ingen läsbar mapp å. Rätta sökvägen.')
  })

  it('that is the program’s own is thrown on', () => {
    expect(() => told(new TypeError('x'), 'en')).toThrow('x')
  })
})

describe('the language of a command’s words', () => {
  const machine = askedLanguage([])

  it.each<[string[], string[] | undefined, string]>([
    [['--words', 'sv'], undefined, 'sv'],
    [['--foo', '--words=sv'], undefined, 'sv'],
    [['--language', 'sv'], undefined, machine],
    [['--words', 'en', '--language', 'sv'], ['language', 'words'], 'sv'],
    [['--language', 'gd', '--words', 'sv'], ['language', 'words'], 'sv'],
    [['--words'], undefined, machine],
  ])('of %j, said by %j, is %s', (args, options, expected) => {
    expect(askedLanguage(args, options)).toBe(expected)
  })

  it('that it does not have is refused with those that it has', () => {
    expect(() => chooseLanguage('--words', 'gd', ['en', 'sv'])).toThrow(
      '--words takes one of en, sv, not “gd”',
    )
  })
})
