import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { settings } from '../../../made/checked-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../../made/tree.ts'

const changed: Record<string, Edit> = {
  'docs/en/index.md': (text) =>
    text
      .replace('You need no tools', 'You need 5 tools')
      .replace('- Write to the group before Friday.\n', '')
      .replace('See [the', 'A <b>new</b> paragraph.\n\nSee [the'),
  'docs/sv/om/oppna-data.md': (text) => text.replace('Välj en öppen licens', 'Välj alltid en öppen licens'),
  'locales/en/common.json': (text) =>
    text.replace('"Menu"', '"Main menu"').replace('}} groups', '}} local groups'),
}

function tree({ history = true, edits = changed }: { history?: boolean; edits?: Record<string, Edit> } = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root })
  if (history) {
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'First')
  }
  edit(root, edits)
  return {
    root,
    diff: (...args: string[]) => runCommand(translateCommand, ['diff', ...args, '--root', root]),
  }
}

describe('npm run translate -- diff', () => {
  it('shows each changed block beside the translation’s, with the lines of both', async () => {
    const { code, out } = await tree().diff('home')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toEqual([
      'home (Swedish): 3 blocks of the original in English have changed since the translation was confirmed',
      'docs/sv/index.md ← docs/en/index.md',
      '',
      'a “not” or the like  docs/en/index.md:11 → docs/sv/index.md:8',
      '    en 11 │ Come as you are and bring a friend. You need [-no-]{+5+} tools of your own.',
      '     sv 8 │ Kom som du är och ta med en vän. Du behöver inga egna verktyg.',
      '',
      'taken away  docs/en/index.md:17 → docs/sv/index.md:14  Before the meeting',
      '    en 17 │ [-Write to the group before Friday.-]',
      '    sv 14 │ Skriv till gruppen före fredag.',
      '',
      'new  docs/en/index.md:25 → after docs/sv/index.md:21, where it has no block yet  Rules',
      '    en 25 │ {+A <b>new</b> paragraph.+}',
      '',
      'When the translation is right again: npm run translate -- done home --language sv',
    ])
  })

  it('shows the original as it is now where git has no older text', async () => {
    const { out } = await tree({ history: false }).diff('home')
    expect(out).toContain('The text as it was is not in git here')
    expect(out).toContain(
      '    en 11 │ Come as you are and bring a friend. You need 5 tools of your own.\n        ± │',
    )
    expect(out).toContain('You need [-1 word-] {+5+} tools')
    expect(out).toContain('    en 17 │ [-6 words-]\n    sv 14 │ Skriv till gruppen före fredag.')
  })

  it('speaks Swedish, and shows a page that was born Swedish', async () => {
    const { out } = await tree().diff('open-data', '--words', 'sv')
    expect(out).toContain('open-data (engelska): 1 block i originalet på svenska har ändrats')
    expect(out).toContain('Välj {+alltid +}en öppen licens')
    expect(out).toMatch(/\n {4}en 1\d │ Choose an open licence/)
  })

  it('shows several pages, and says where nothing has changed', async () => {
    const { out } = await tree({ edits: {} }).diff('home', 'open-data')
    expect(out).toBe(
      'home (Swedish): the original in English says what it said when the translation was confirmed.\n\nopen-data (English): the original in Swedish says what it said when the translation was confirmed.\n',
    )
  })

  it.each([
    [
      [],
      '     en 5 │ {{count}} group / {{count}} {+local +}groups\n     sv 5 │ {{count}} grupp / {{count}} grupper',
    ],
    [['common'], '     en 2 │ [-Menu-]{+Main menu+}\n     sv 2 │ Meny'],
    [['common:directory'], '1 string has changed'],
    [['tags'], 'None of these strings has changed'],
    [['--language', 'en'], 'None of these strings has changed'],
  ])('shows strings: %j', async (names, expected) => {
    const { code, out } = await tree().diff('--strings', ...names)
    expect(out).toContain(expected)
    expect(code).toBe(0)
  })

  it.each<[string[], Record<string, Edit>, number, string]>([
    [['hom'], {}, 1, 'Did you mean “home”?'],
    [['--strings', 'comon'], {}, 1, 'Did you mean “common”?'],
    [['home', '--language', 'en'], {}, 1, 'home was first written in English (docs/en/index.md)'],
    [
      ['home'],
      { 'docs/sv/index.md': null },
      1,
      'home has no translation yet. Begin one: npm run translate -- start',
    ],
    [['home', '--language', 'sv'], { 'docs/sv/index.md': null }, 1, 'home has no translation in Swedish.'],
    [
      ['home'],
      { 'docs/sv/index.md': '---\nref: home\ntitel: x\n---\n' },
      1,
      'docs/sv/index.md cannot be read',
    ],
    [['home'], { 'locales/translations.lock.json': null }, 1, 'nobody has confirmed docs/sv/index.md'],
    [['home'], { 'locales/translations.lock.json': '{' }, 2, 'translations.lock.json'],
    [[], {}, 2, 'diff needs the ref of a page after it, or --strings'],
    [['home', '--html='], {}, 2, '--html needs a value after it'],
  ])('%j', async (args, edits, expected, said) => {
    const { code, out, err } = await tree({ edits }).diff(...args)
    expect(out + err).toContain(said)
    expect(code).toBe(expected)
  })
})

describe('diff --html', () => {
  it('writes one file without scripts, with the language of each side', async () => {
    const { root, diff } = tree()
    const file = path.join(root, 'diff.html')
    const { code, out } = await diff('home', 'open-data', '--html', file, '--words', 'sv')
    expect(code).toBe(0)
    expect(out).toBe(`Skrivet till ${file}.\n`)
    const html = readFileSync(file, 'utf8')
    expect(html).toContain('<html lang="sv">')
    expect(html).not.toMatch(/<script|<link|src=|url\(/)
    expect(html).toContain(
      '<ins><span class="said" lang="sv">[tillagt: </span>5<span class="said" lang="sv"> ]</span></ins>',
    )
    expect(html).toContain('<p class="text" lang="sv">Kom som du är och ta med en vän.')
    expect(html).toContain('A &lt;b&gt;new&lt;/b&gt; paragraph.')
    expect(html).toContain('prefers-color-scheme: dark')
    // It may be written over, since it was made so.
    expect((await diff('home', '--html', file)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('<html lang="en">')
  })

  it('writes over no other file, and nothing with --dry-run', async () => {
    const { root, diff } = tree()
    const file = path.join(root, 'own.html')
    writeFileSync(file, 'mine')
    const { code, out } = await diff('home', '--html', file)
    expect(code).toBe(1)
    expect(out).toContain('was not made by this command')
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await diff('home', '--html', `${file}.new`, '--dry-run')).out).toContain('Nothing was written')
  })
})
