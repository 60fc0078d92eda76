import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../scripts/commands/coverage.ts'
import { launchCommand, runCommand } from '../../made/run-command.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

const settings: Edit = (text) => text.replace('../../../.vitepress', path.resolve('.vitepress'))

/** Runs `npm run coverage` over a copy of the whole fixture after edits. */
async function coverage(edits: Record<string, Edit>, ...args: string[]) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return { root, ...(await runCommand(coverageCommand, ['--root', root, ...args])) }
}

const untranslated: Record<string, Edit> = {
  'docs/sv/index.md': null,
  'docs/sv/om/oppna-data.md': linkless,
  'docs/en/about/open-data.md': linkless,
}
const wrong = (text: string) =>
  text
    .replace('https://example.org', 'example.org')
    .replace("originalLanguage: 'en'", "originalLanguage: 'gd'")

function linkless(text: string): string {
  return text.replaceAll('../index.md#before', '#licence')
}

describe('npm run coverage', () => {
  it('says that all is well, without colours where there is no terminal', async () => {
    const { code, out, err } = await coverage({})
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('Everything is translated and up to date.')
    expect(out).not.toContain('\u001B[')
    expect(out.split('\n').slice(0, 5)).toEqual([
      '            translated  up to date  words',
      'English',
      '  Pages           100%        100%    110',
      '  Strings         100%        100%     19',
      '  Together        100%        100%    129',
    ])
  })

  it('names the share that is below the threshold, and ends with 1', async () => {
    const { code, out } = await coverage(untranslated)
    expect(code).toBe(1)
    expect(out).toContain('docs/en/index.md:1:1  warning  “Start here” is not in Swedish yet (76 words).')
    expect(out).toContain(
      'Swedish: 30% of the words of the pages are translated, and at least 100% is required.',
    )
    expect(out).not.toContain('English: 100%')
  })

  it.each([
    ['--fail-under 30', ['--fail-under', '30'], 1],
    ['--fail-under 0', ['--fail-under', '0'], 1],
    ['--only en', ['--only', 'en'], 1],
  ])('%s, with a page missing and its links dead', async (_title, args, expected) => {
    const { code } = await coverage({ 'docs/sv/index.md': null }, ...args)
    expect(code).toBe(args.includes('en') ? 0 : expected)
  })

  it('speaks Swedish', async () => {
    const { out } = await coverage(untranslated, '--language', 'sv')
    expect(out).toContain('docs/en/index.md:1:1  varning  ”Start here” finns inte på svenska än (76 ord).')
  })

  it('lets --fail-under replace the thresholds', async () => {
    expect((await coverage(untranslated, '--fail-under', '30')).code).toBe(0)
    expect((await coverage(untranslated, '--fail-under', '31')).code).toBe(1)
  })

  it('ends with 2 where something cannot be read', async () => {
    const { code, out } = await coverage({ 'locales/sv/common.json': '{ "menu": ' })
    expect(code).toBe(2)
    expect(out).toContain('locales/sv/common.json:1:11  error  A text in double quotes should stand here.')
    expect(out).toContain('Something could not be read, so the figures cannot be trusted.')
  })

  it('shows 50 findings and says how many more there are, errors first', async () => {
    const many = (text: string) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, text])))
    const edits = {
      'locales/en/many.json': many('Text'),
      'locales/sv/many.json': many(''),
      'locales/sv/tags.json': '{ "open-data": 1 }',
    }
    const some = await coverage(edits)
    expect(some.out.split('\n')[0]).toContain('locales/sv/tags.json:1:3  error  ')
    expect(some.out.match(/ {2}warning {2}/g)).toHaveLength(49)
    expect(some.out).toContain('… and 11 more (11 warnings). See all with --all.')
    expect((await coverage(edits, '--all')).out.match(/ {2}warning {2}/g)).toHaveLength(60)
  })

  it('writes the same JSON twice', async () => {
    const file = (root: string) => readFileSync(path.join(root, 'report.json'), 'utf8')
    const write = async () => {
      const root = copyOf('whole', { 'site.config.ts': settings, ...untranslated })
      await runCommand(coverageCommand, ['--root', root, '--json', path.join(root, 'report.json')])
      return file(root)
    }
    const text = await write()
    expect(text).toBe(await write())
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      languages: [{ language: 'en' }, { language: 'sv' }],
    })
  })

  it('writes JSON and nothing else with --json -', async () => {
    expect(JSON.parse((await coverage({}, '--json', '-')).out).findings).toEqual([])
  })
})

describe('npm run coverage with wrong arguments', () => {
  it.each([
    [['--al'], 'coverage: there is no option --al (did you mean --all?). See npm run coverage -- --help.'],
    [
      ['somewhere'],
      /^coverage: “somewhere” is not an option\. Options begin with --.* See npm run coverage -- --help\.$/,
    ],
    [
      ['--language', 'gd'],
      'coverage: --language takes one of en, sv, not “gd”. See npm run coverage -- --help.',
    ],
    [['--only', 'gd'], 'coverage: --only takes one of en, sv, not “gd”. See npm run coverage -- --help.'],
    [
      ['--report', 'sarf'],
      'coverage: there is no report “sarf” (did you mean “sarif”?). See npm run coverage -- --help.',
    ],
    [['--report', 'csv='], 'coverage: --report csv= names no file. See npm run coverage -- --help.'],
    [
      ['--report', 'json', '--report', 'csv'],
      'coverage: json, csv cannot be printed here together; write one to a file with --report FORMAT=FILE. See npm run coverage -- --help.',
    ],
    [
      ['--report', 'json=reports/a', '--json', 'reports/a'],
      'coverage: two reports cannot both be written to a. See npm run coverage -- --help.',
    ],
    [
      ['--schema', 'site'],
      'coverage: there is no schema “site”, only coverage-report, front-matter, glossary, site-config. See npm run coverage -- --help.',
    ],
    [
      ['--baseline', '/nowhere/b.json'],
      'There is no file /nowhere/b.json to compare with. Write one with --write-baseline /nowhere/b.json.',
    ],
    [
      ['--changed-since', 'no-such-ref'],
      'coverage: --changed-since: git knows no commit, branch or tag “no-such-ref” here. In a shallow clone it may have to be fetched first. See npm run coverage -- --help.',
    ],
    [
      ['--changed-since=--output=x'],
      'coverage: --changed-since takes a commit, branch or tag, not “--output=x”. See npm run coverage -- --help.',
    ],
    [
      ['--fail-under', 'all'],
      'coverage: --fail-under takes a number from 0 to 100, not “all”. See npm run coverage -- --help.',
    ],
    [
      ['--fail-under', '101'],
      'coverage: --fail-under takes a number from 0 to 100, not “101”. See npm run coverage -- --help.',
    ],
    [
      ['--root', 'nowhere'],
      'There is no site.config.ts in nowhere. Correct the folder after --root; a tree without settings is checked with --docs and --locales.',
    ],
  ])('%j', async (args, expected) => {
    const { code, out, err } = await runCommand(coverageCommand, args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd()).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it('speaks Swedish of them too', async () => {
    const args = ['--language', 'sv', '--fail-under', 'abc']
    const { code, err } = await runCommand(coverageCommand, args)
    expect(code).toBe(2)
    expect(err).toBe(
      'coverage: --fail-under ska vara ett tal från 0 till 100, inte ”abc”. Se npm run coverage -- --help.\n',
    )
  })

  it.each([
    ['en', 'Ends with\n  0  nothing is wrong'],
    ['sv', 'Slutar med\n  0  inget är fel'],
  ])('shows its help in %s', async (language, end) => {
    const { code, out } = await runCommand(coverageCommand, ['--help', '--language', language])
    expect(code).toBe(0)
    expect(out).toContain(end)
    for (const option of ['--fail-under', '--baseline', '--changed-since', '--history']) {
      expect(out).toContain(option)
    }
    expect(out).not.toContain('{{')
  })

  it('shows its help', async () => {
    const { code, out } = launchCommand('coverage', ['--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^npm run coverage/)
  })

  it('names every wrong setting of a site', async () => {
    const { code, err } = await coverage({
      'site.config.ts': (text) => wrong(text.replace('../../../.vitepress', path.resolve('.vitepress'))),
    })
    expect(code).toBe(2)
    expect(err).toContain('site.config.ts: address: must be a web address')
    expect(err).toContain('site.config.ts: originalLanguage: “gd” is not one of the languages, en, sv.')
  })
})
