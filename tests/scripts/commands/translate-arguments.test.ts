import { describe, expect, it } from 'vitest'
import translateCommand from '../../../scripts/commands/translate.ts'
import { settings } from '../../made/checked-tree.ts'
import { runCommand } from '../../made/run-command.ts'
import { copyOf } from '../../made/tree.ts'

describe('npm run translate with wrong arguments', () => {
  const known = 'next, start, diff, check, done'

  it.each([
    [[], 'say what to do: '],
    [['--words', 'en'], 'say what to do: '],
    [['translate'], 'there is no “translate”, only '],
  ])('%j names all commands', async (args, expected) => {
    const { code, out, err } = await runCommand(translateCommand, args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`translate: ${expected}${known}`)
    expect(err).toMatch(/\. See npm run translate -- --help\.\n$/)
  })

  it.each([
    [['don', 'home'], 'done'],
    [['chek'], 'check'],
    [['--root', 'nowhere', 'don', 'home'], 'done'],
    [['--dry-run', '--root=nowhere', 'strat', 'home'], 'start'],
  ])('%j suggests the command that is meant', async (args, meant) => {
    const { code, err } = await runCommand(translateCommand, args)
    expect(code).toBe(2)
    const given = args.find((arg) => /^(?:don|chek|strat)$/.test(arg))
    expect(err).toBe(
      `translate: there is no “${given}” (did you mean “${meant}”?). See npm run translate -- --help.\n`,
    )
  })

  it.each([
    [['done'], 'done needs the ref of a page after it, or --strings.'],
    [['done', 'home', '--block'], '--block needs a value after it.'],
    [['done', 'home', '--init'], 'there is no option --init.'],
    [['done', 'home', '--yes'], 'there is no option --yes.'],
    [['done', 'home', '--dry'], 'there is no option --dry.'],
    [['done', 'home', '--dry-rum'], 'there is no option --dry-rum (did you mean --dry-run?).'],
    [['done', 'home', '--dry-run=yes'], '--dry-run takes no value.'],
    [['done', 'home', '--language', 'no'], '--language takes one of en, sv, not “no”.'],
    [['lock'], 'lock needs --init after it.'],
    [['lock', '--init', 'home'], 'lock --init confirms everything, so it takes no names.'],
    [['start'], 'start needs the ref of one page after it.'],
    [['diff'], 'diff needs the ref of a page after it, or --strings.'],
    [['check'], 'check needs the ref or the file of a page after it, or a file of strings.'],
    [['check', 'home', '--report', 'jsn'], 'there is no report “jsn” (did you mean “json”?).'],
    [['next', 'home'], 'next takes no names, but “home” was given.'],
    [['next', '--limit', '0'], '--limit takes a whole number from 1, not “0”.'],
    [['next', '--pace', 'fast'], '--pace takes a whole number from 1, not “fast”.'],
  ])('%j points to the command’s own help', async (args, expected) => {
    const { code, out, err } = await runCommand(translateCommand, ['--words', 'en', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`translate ${args[0]}: ${expected} See npm run translate -- ${args[0]} --help.\n`)
  })

  it.each([
    [['don', 'home', '--words', 'sv'], 'translate: det finns inget ”don” (menade du ”done”?).', ''],
    [
      ['done', 'home', '--word', '--words=sv'],
      'translate done: det finns ingen flagga --word (menade du --words?).',
      'done ',
    ],
    [
      ['check', '--words=sv'],
      'translate check: check måste följas av en sidas referens eller fil, eller av en fil med gränssnittets texter.',
      'check ',
    ],
  ])('%j, in Swedish', async (args, expected, of) => {
    const { code, err } = await runCommand(translateCommand, args)
    expect(code).toBe(2)
    expect(err).toBe(`${expected} Se npm run translate -- ${of}--help.\n`)
  })

  it('takes options before the command', async () => {
    const root = copyOf('whole', { 'site.config.ts': settings })
    const { code, out } = await runCommand(translateCommand, ['--root', root, '--dry-run', 'done', 'home'])
    expect(code).toBe(0)
    expect(out).toContain('home (Swedish): confirmed already')
  })
})
