import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../scripts/commands/coverage.ts'
import translateCommand from '../../../scripts/commands/translate.ts'
import { runCommand } from '../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../made/tree.ts'

const settings: Edit = (text) => text.replace('../../../.vitepress', path.resolve('.vitepress'))
const lockFile = 'locales/translations.lock.json'

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return {
    root,
    lock: () => readFileSync(path.join(root, lockFile), 'utf8'),
    run: (...args: string[]) => runCommand(translateCommand, [...args, '--root', root]),
    coverage: async () => (await runCommand(coverageCommand, ['--root', root])).code,
  }
}

const outdated: Record<string, Edit> = {
  'docs/en/index.md': (text) => text.replace('You need no tools', 'You need some tools'),
}

describe('npm run translate -- done', () => {
  it('confirms a page, after which it is up to date', async () => {
    const { run, coverage, lock } = tree(outdated)
    const before = lock()
    expect(await coverage()).toBe(1)
    const { code, out } = await run('done', 'home')
    expect(code).toBe(0)
    expect(out).toBe(
      'home (Swedish): confirmed against its original in English.\nWritten to locales/translations.lock.json.\n',
    )
    expect(await coverage()).toBe(0)
    const changed = lock()
      .split('\n')
      .filter((line) => !before.includes(line))
    expect(changed).toHaveLength(1)
    expect(changed[0]).toMatch(/^"page home sv": /)
  })

  it('says so where a page was confirmed already, and leaves the file alone', async () => {
    const { run, lock } = tree()
    const before = lock()
    const { code, out } = await run('done', 'home', 'open-data')
    expect(code).toBe(0)
    expect(out).toContain('home (Swedish): confirmed already')
    expect(out).toContain('open-data (English): confirmed already')
    expect(out).toContain('locales/translations.lock.json is as it was.')
    expect(lock()).toBe(before)
  })

  it('writes nothing with --dry-run', async () => {
    const { run, lock } = tree(outdated)
    const before = lock()
    expect((await run('done', 'home', '--dry-run')).out).toContain('Nothing was written')
    expect(lock()).toBe(before)
  })

  it('refuses while the page has an error, and says which', async () => {
    const { run, lock } = tree({
      ...outdated,
      'docs/sv/index.md': (text) => text.replace('oppna-data.md', 'finns-inte.md'),
    })
    const before = lock()
    const { code, out } = await run('done', 'home')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^home \(Swedish\) was not confirmed, since it has 1 error:\n {2}docs\/sv\/index.md:23:30 {2}error {2}The link/,
    )
    expect(lock()).toBe(before)
  })

  it('refuses a page whose front matter is wrong', async () => {
    const { run } = tree({ 'docs/sv/index.md': (text) => text.replace('title:', 'titel:') })
    const { code, out } = await run('done', 'home', '--language', 'sv')
    expect(code).toBe(1)
    expect(out).toContain('“titel” is not a field of front matter.')
  })

  it.each([
    [['done', 'hom'], 'There is no page with the ref “hom”. Did you mean “home”?'],
    [
      ['done', 'något-helt-annat'],
      'There is no page with the ref “något-helt-annat”. A page’s ref stands after',
    ],
    [
      ['done', 'home', '--language', 'en'],
      'home was first written in English, so there is no translation to confirm.',
    ],
    [['done', '--strings', 'comon'], 'There is no string or namespace “comon”. Did you mean “common”?'],
    [
      ['done', '--strings', 'common:meny'],
      'There is no string or namespace “common:meny”. Did you mean “common:menu”?',
    ],
    [['done', '--strings', 'common', '--language', 'en'], 'common was first written in English'],
  ])('%j', async (args, expected) => {
    const { code, out } = await tree().run(...args)
    expect(code).toBe(1)
    expect(out).toContain(expected)
  })

  it('says that a page has no translation to confirm', async () => {
    const { run } = tree({ 'docs/sv/index.md': null })
    expect((await run('done', 'home')).out).toContain('home has no translation yet')
    expect((await run('done', 'home', '--language', 'sv')).out).toContain(
      'home has no translation in Swedish.',
    )
  })

  it('says what is still untranslated on a page that it confirms', async () => {
    const { run } = tree({
      ...outdated,
      'docs/sv/index.md': (text) =>
        text.replace('- Skriv till gruppen före fredag.', '- Write to the group before Friday.'),
    })
    const { code, out } = await run('done', 'home')
    expect(code).toBe(0)
    expect(out).toContain('  docs/sv/index.md:14:1  warning  1 block is still in English (line 14).')
  })

  it('confirms strings by namespace, by key, and all at once', async () => {
    const changed = tree({
      'locales/en/common.json': (text) =>
        text.replace('"Menu"', '"Main menu"').replace('} group"', '} club"'),
      'locales/en/tags.json': (text) => text.replace('Open data', 'Free data'),
    })
    expect((await changed.run('done', '--strings', 'common:menu')).out).toContain(
      'common:menu (Swedish): 1 string confirmed.',
    )
    expect((await changed.run('done', '--strings', 'common')).out).toContain(
      'common (Swedish): 1 string confirmed.',
    )
    expect(await changed.coverage()).toBe(1)
    expect((await changed.run('done', '--strings')).out).toContain('tags (Swedish): 1 string confirmed.')
    expect(await changed.coverage()).toBe(0)
  })

  it('leaves out strings that are missing, empty or wrong', async () => {
    const { run, lock } = tree({
      'locales/en/common.json': (text) =>
        text.replace('"Menu"', '"Main menu"').replace('(this page', '(the page'),
      'locales/sv/common.json': (text) =>
        text
          .replace('"Meny"', '" "')
          .replace('på {{language}}', 'på {{språk}}')
          .replace('"{{language}} (', '"('),
    })
    const before = lock()
    const { code, out } = await run('done', '--strings', 'common')
    expect(code).toBe(1)
    expect(out).toContain('common (Swedish): 2 strings left out')
    expect(out).toContain('lacks {{language}} and has {{språk}}')
    expect(lock()).toBe(before)
  })

  it('ends with 2 where a locale file cannot be read', async () => {
    const { code, err } = await tree({ 'locales/sv/common.json': '{' }).run('done', '--strings')
    expect(code).toBe(2)
    expect(err).toContain('locales/sv/common.json:1:2')
  })

  it('never writes over a lock file that it cannot read', async () => {
    const { run, lock } = tree({ [lockFile]: (text) => `<<<<<<< HEAD\n${text}` })
    const before = lock()
    const { code, err } = await run('done', 'home')
    expect(code).toBe(2)
    expect(err).toContain('locales/translations.lock.json:1:1  error')
    expect(lock()).toBe(before)
  })
})

describe('npm run translate -- done REF --block', () => {
  const twoChanges: Edit = (text) =>
    text
      .replace('You need no tools', 'You need some tools')
      .replace('Everybody who lives', 'Nobody who lives')

  it('confirms single blocks, by the lines that the report names', async () => {
    const { run, coverage, lock } = tree({ 'docs/en/index.md': twoChanges })
    const before = lock()
    const { code, out } = await run('done', 'home', '--block', '11')
    expect(code).toBe(0)
    expect(out).toContain('home (Swedish): 1 changed block confirmed. 1 changed block is left.')
    expect(await coverage()).toBe(1)
    expect((await run('done', 'home', '--block', '11')).out).toContain('no changed block begins on line 11')
    expect((await run('done', 'home', '--block', '24')).code).toBe(0)
    expect(await coverage()).toBe(0)
    expect(
      lock()
        .split('\n')
        .filter((line) => !before.includes(line)),
    ).toHaveLength(1)
  })

  it('keeps a block that is still right as it is until the original’s block changes again', async () => {
    const { root, run, coverage, lock } = tree(outdated)
    const { code } = await run('done', 'home', '--block', '11', '--still-right')
    expect(code).toBe(0)
    expect(await coverage()).toBe(0)
    expect(lock()).toMatch(/="/)
    edit(root, { 'docs/en/index.md': (text) => text.replace('## Rules', 'New words.\n\n## Rules') })
    expect((await run('done', 'home')).code).toBe(0)
    expect(lock()).toMatch(/="/)
    edit(root, { 'docs/en/index.md': (text) => text.replace('some tools', 'many tools') })
    expect(await coverage()).toBe(1)
  })

  it('confirms a block that was taken away by the line of what stands there now', async () => {
    const { run, coverage } = tree({
      'docs/en/index.md': (text) => text.replace('- Write to the group before Friday.\n', ''),
    })
    expect(await coverage()).toBe(1)
    expect((await run('done', 'home', '--block', '17')).code).toBe(0)
    expect(await coverage()).toBe(0)
  })

  it('confirms a block that has moved, and leaves the others in their order', async () => {
    const { run, coverage } = tree({
      'docs/en/index.md': (text) =>
        text.replace(/(- Write.*\n)(- Tell.*\n)/, '$2$1').replace('no tools', 'some tools'),
    })
    expect((await run('done', 'home', '--block', '17,18')).code).toBe(1)
    expect((await run('done', 'home', '--block', '18')).out).toContain('1 changed block is left')
    expect((await run('done', 'home', '--block', '11')).code).toBe(0)
    expect(await coverage()).toBe(0)
  })

  it.each([
    [['done', 'home', 'open-data', '--block', '3'], '--block needs the ref of one page'],
    [['done', 'home', '--block', 'x'], '--block takes the number of a line of the original, not “x”'],
    [['lock', '--init', '--still-right'], 'there is no option --still-right'],
  ])('%j', async (args, expected) => {
    const { code, err } = await tree().run(...args)
    expect(code).toBe(2)
    expect(err).toContain(expected)
  })
})

describe('a lock file of the first version', () => {
  const first = readFileSync(path.resolve('tests/fixtures/first-lock.json'), 'utf8')

  it('is still understood, though not what kind of change there is', async () => {
    expect(await tree({ [lockFile]: first }).coverage()).toBe(0)
    expect(await tree({ [lockFile]: first, ...outdated }).coverage()).toBe(1)
    const typo: Edit = (text) => text.replace('Everybody', 'Evrybody')
    expect(await tree({ [lockFile]: first, 'docs/en/index.md': typo }).coverage()).toBe(1)
  })

  it('becomes one of the second where nothing has changed', async () => {
    const { run, lock } = tree()
    const old = tree({ [lockFile]: first })
    expect((await old.run('lock', '--init')).code).toBe(0)
    expect((await run('lock', '--init')).code).toBe(0)
    expect(old.lock()).toBe(lock())
  })

  it('keeps what is outdated outdated', async () => {
    const { run, lock, coverage } = tree({ [lockFile]: first, ...outdated })
    expect((await run('lock', '--init')).code).toBe(0)
    expect(lock()).toContain('"64b242e2"')
    expect(await coverage()).toBe(1)
    expect((await run('done', 'home', '--block', '11')).code).toBe(0)
    expect(await coverage()).toBe(0)
  })
})

describe('npm run translate -- lock --init', () => {
  it('confirms everything that has a translation', async () => {
    const { run, lock, coverage } = tree()
    const before = lock()
    const again = tree({ [lockFile]: null })
    expect((await again.run('lock', '--init')).out).toContain('Confirmed pages: 2. Confirmed strings: 5.')
    expect(again.lock()).toBe(before)
    expect(await again.coverage()).toBe(0)
    expect((await run('lock', '--init')).out).toContain('is as it was')
    expect(await coverage()).toBe(0)
  })

  it('leaves what is outdated to those who have read it, and takes away what is gone', async () => {
    const { run, lock, coverage } = tree({
      ...outdated,
      [lockFile]: (text) => text.replace('"page open-data en"', '"page gone sv"'),
    })
    const { code, out } = await run('lock', '--init')
    expect(code).toBe(0)
    expect(out).toContain('open-data (English): confirmed')
    expect(out).toContain('1 entry removed')
    expect(lock()).not.toContain('page gone sv')
    expect(await coverage()).toBe(1)
  })
})
