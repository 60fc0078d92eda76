import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../../scripts/commands/coverage.ts'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { saveAll } from '../../../../scripts/segments/save-all.ts'
import { readPairs } from '../../../../scripts/translate/read-pairs.ts'
import { planRename } from '../../../../scripts/translate/rename/plan-rename.ts'
import whole from '../../../fixtures/whole/site.config.ts'
import { settings } from '../../../made/checked-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../../made/tree.ts'

const twin = 'docs/sv/om/oppna-data.md'
const lockFile = 'locales/translations.lock.json'

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return {
    root,
    text: (file: string) => readFileSync(path.join(root, file), 'utf8'),
    isThere: (file: string) => existsSync(path.join(root, file)),
    rename: (...args: string[]) => runCommand(translateCommand, ['rename', ...args, '--root', root]),
    coverage: async () => (await runCommand(coverageCommand, ['--root', root])).code,
    files: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.translate'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file, readFileSync(file, 'utf8')]),
  }
}

const facts = (ref: string) => `# Vem\nsources:\n  - id: A\n    page: ${ref} # sidan\nfacts: []\n`

describe('npm run translate -- rename', () => {
  it('changes a ref wherever it stands, and what was confirmed stays so', async () => {
    const { rename, text, coverage } = tree({
      'docs/anchors.txt': '// Kept\nhome#before\nopen-data#licence\n',
      'docs/facts.yml': facts('open-data'),
      'docs/en/old.md':
        '---\ntitle: Old\ndescription: Gone.\nlanguages: [en]\nstate: withdrawn\ninstead: "open-data"\n---\n\nGone.\n',
    })
    const lock = text(lockFile)
    const { code, out } = await rename('open-data', 'data')
    expect(code).toBe(0)
    expect(text(twin)).toContain('\nref: data\n')
    expect(text('docs/en/about/open-data.md')).toContain('\nref: data\n')
    expect(text('docs/en/old.md')).toContain('\ninstead: "data"\n')
    expect(text('docs/anchors.txt')).toBe('// Kept\ndata#licence\nhome#before\n')
    expect(text('docs/facts.yml')).toBe(facts('data'))
    expect(text(lockFile)).toContain('"page data en": ')
    expect(text(lockFile)).not.toContain('"page open-data')
    expect(out).toContain('docs/en/old.md')
    expect(out).toContain('     4 - ref: open-data')
    expect(out).toContain('Renamed: 6 files changed.')
    expect((await rename('data', 'open-data')).code).toBe(0)
    expect(text(lockFile)).toBe(lock)
    expect(text('docs/anchors.txt')).toBe('// Kept\nhome#before\nopen-data#licence\n')
    expect(await coverage()).toBe(1)
  })

  it('leaves nothing outdated by a new ref', async () => {
    const { rename, coverage } = tree()
    expect(await coverage()).toBe(0)
    expect((await rename('open-data', 'data')).code).toBe(0)
    expect(await coverage()).toBe(0)
  })

  it('keeps what is outdated outdated', async () => {
    const { rename, root } = tree({ 'docs/en/index.md': (text) => text.replace('no tools', 'some tools') })
    const json = async () =>
      JSON.parse((await runCommand(coverageCommand, ['--root', root, '--report', 'json'])).out)
    const before = await json()
    expect((await rename('open-data', 'data')).code).toBe(0)
    expect((await json()).languages).toEqual(before.languages)
  })

  it('moves a page to another address, with every link to it and from it', async () => {
    const { rename, text, isThere, coverage } = tree()
    const { code, out } = await rename('open-data', '--to', 'docs/sv/guider', '--slug', 'dela')
    expect(code).toBe(0)
    expect(isThere(twin)).toBe(false)
    expect(text('docs/sv/guider/dela.md')).toContain('ref: open-data')
    expect(text('docs/sv/index.md')).toContain('[reglerna för öppna data](guider/dela.md#licence)')
    expect(out).toContain(`${twin} → docs/sv/guider/dela.md`)
    expect(text('docs/sv/guider/dela.md')).toContain('\naliases: [/sv/om/oppna-data]\n')
    expect(text('docs/en/about/open-data.md')).not.toContain('aliases')
    expect(out).toContain('Links to the old address, /sv/om/oppna-data, lead to the new one')
    expect(await coverage()).toBe(0)
  })

  it('keeps every old address of a page that moves again, but for one that it comes back to', async () => {
    const { rename, text, coverage } = tree()
    const aliases = (file: string) => /^aliases: (.*)$/m.exec(text(file))?.[1]
    await rename('open-data', '--to', 'docs/sv', '--slug', 'dela')
    await rename('open-data', '--language', 'sv', '--slug', 'data')
    expect(aliases('docs/sv/data.md')).toBe('[/sv/om/oppna-data, /sv/dela]')
    expect(await coverage()).toBe(0)
    await rename('open-data', '--language', 'sv', '--slug', 'dela')
    expect(aliases('docs/sv/dela.md')).toBe('[/sv/om/oppna-data, /sv/data]')
    expect(await coverage()).toBe(0)
  })

  it('keeps no old address with --no-alias, and says what that means', async () => {
    const { rename, text } = tree()
    const { out } = await rename('open-data', '--language', 'sv', '--slug', 'dela', '--no-alias')
    expect(text('docs/sv/om/dela.md')).not.toContain('aliases')
    expect(out).toContain('Links from other sites to /sv/om/oppna-data no longer work.')
  })

  it('shows the old address with --dry-run', async () => {
    const { out } = await tree().rename('open-data', '--language', 'sv', '--slug', 'dela', '--dry-run')
    expect(out).toContain('+ aliases: [/sv/om/oppna-data]')
  })

  it('refuses an address that another page had before', async () => {
    const { rename } = tree({
      'docs/sv/index.md': (page) => page.replace('\nref:', '\naliases: [/sv/om/start]\nref:'),
    })
    const { code, out } = await rename('open-data', '--language', 'sv', '--slug', 'start')
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringContaining('/sv/om/start is an old address of docs/sv/index.md'),
    })
  })

  it('comes back byte for byte', async () => {
    const { rename, files } = tree()
    const before = files()
    expect((await rename('open-data', 'data', '--to', 'docs/sv', '--slug', 'dela')).code).toBe(0)
    expect(files()).not.toEqual(before)
    const back = ['open-data', '--to', 'docs/sv/om', '--slug', 'oppna-data', '--no-alias']
    expect((await rename('data', ...back)).code).toBe(0)
    expect(files()).toEqual(before)
  })

  it('moves the address that stands in for what is not translated', async () => {
    const { rename, text } = tree({
      'docs/en/solo.md':
        '---\ntitle: Solo\ndescription: S.\nref: solo\n---\n\nSee [the start](./index.md).\n',
      'docs/sv/index.md': (page) => `${page}\nSe [den ensamma](solo.md) och \`[kod](solo.md)\`.\n`,
    })
    expect((await rename('solo', '--to', 'docs/en/about', '--slug', 'alone')).code).toBe(0)
    expect(text('docs/en/about/alone.md')).toContain('[the start](../index.md)')
    expect(text('docs/sv/index.md')).toContain('Se [den ensamma](about/alone.md) och `[kod](solo.md)`.')
  })

  it('writes nothing where a file has changed meanwhile', async () => {
    const { root, files } = tree()
    const plan = planRename(readPairs(root, whole), root, whole, {
      ref: 'open-data',
      newRef: 'data',
      language: undefined,
      slug: undefined,
      folder: undefined,
      keepsAddress: true,
    })
    edit(root, { [twin]: (text) => `${text}\nMer.\n` })
    const before = files()
    const saved = saveAll(root, plan.kind === 'plan' ? plan.files : [])
    expect(saved).toEqual({ kind: 'conflict', files: [twin] })
    expect(files()).toEqual(before)
  })

  it('writes down a ref that was the path', async () => {
    const { rename, text } = tree({
      'docs/en/plan.md': '---\ntitle: Plan\ndescription: P.\n---\n\nPlan.\n',
      'docs/sv/plan.md': '---\ntitle: Plan\ndescription: P.\n---\n\nPlan.\n',
      'docs/en/guides/plan.md': '---\ntitle: Plan\ndescription: P.\n---\n\nPlan.\n',
      'docs/sv/guides/plan.md': '---\ntitle: Plan\ndescription: P.\n---\n\nPlan.\n',
    })
    expect((await rename('plan', '--language', 'sv', '--slug', 'planen')).code).toBe(0)
    expect(text('docs/sv/planen.md')).toContain('description: P.\nref: plan\n')
    expect(text('docs/en/plan.md')).not.toContain('ref:')
    const { out } = await rename('guides/plan', '--language', 'sv', '--slug', 'planen')
    expect(out).toContain('its path is its ref')
    expect((await rename('guides/plan', 'guide', '--language', 'sv', '--slug', 'planen')).code).toBe(0)
    expect(text('docs/en/guides/plan.md')).toContain('\nref: guide\n')
    expect(text('docs/sv/guides/planen.md')).toContain('\nref: guide\n')
  })

  it('writes nothing with --dry-run, and shows all of it', async () => {
    const { rename, files } = tree()
    const before = files()
    const { code, out } = await rename('open-data', 'data', '--dry-run')
    expect(code).toBe(0)
    expect(files()).toEqual(before)
    expect(out).toContain(`${twin}\n     4 - ref: open-data\n     4 + ref: data`)
    expect(out).toContain('3 files would change. Nothing was written, because of --dry-run.')
  })

  it('tells of other files that name the page', async () => {
    const { rename } = tree({ 'README.md': `# Hej\n\nLäs ${twin}.\n` })
    const { out } = await rename('open-data', '--language', 'sv', '--slug', 'dela')
    expect(out).toContain(`README.md:3  Läs ${twin}.`)
  })

  it.each([
    ['a ref that is there', ['open-data', 'home'], 'is the ref of docs/en/index.md already'],
    ['a ref that is ill formed', ['open-data', 'öppna data'], '“öppna data” cannot be a ref'],
    ['a ref with a slash', ['open-data', 'about/data'], 'cannot be a ref'],
    ['the same ref', ['open-data', 'open-data'], 'is called that already'],
    ['the home page', ['home', 'start'], 'finds the page home by its ref'],
    ['a page that is not there', ['open-dta', 'data'], 'Did you mean “open-data”?'],
    [
      'an address that is taken',
      ['open-data', '--to', 'docs/sv', '--slug', 'plan'],
      'docs/sv/plan.md is there already',
    ],
    ['an address with å', ['open-data', '--language', 'sv', '--slug', 'dela-på'], 'the letters a to z'],
    ['a folder that leads out', ['open-data', '--to', 'docs/sv/a b'], 'the letters a to z'],
    [
      'the same address',
      ['open-data', '--language', 'sv', '--slug', 'oppna-data'],
      'has that address already',
    ],
    [
      'a slug for the first page of a folder',
      ['home', '--language', 'sv', '--slug', 'start'],
      'has no name of its own',
    ],
  ])('refuses %s', async (_, args, said) => {
    const { rename, files } = tree({
      'docs/sv/stray.md': '---\ntitle: S\ndescription: S.\noriginal: en\n---\n\nS.\n',
      'docs/sv/plan.md': '---\ntitle: Plan\ndescription: Planen.\nlanguages: [sv]\n---\n\nPlanen.\n',
    })
    const before = files()
    const { code, out } = await rename(...args)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(said) })
    expect(files()).toEqual(before)
  })

  it.each([
    [
      'a page whose front matter is wrong',
      { 'docs/sv/trasig.md': '---\ntitle: "\n---\n' },
      'docs/sv/trasig.md',
    ],
    ['a lock file that is broken', { [lockFile]: '{' }, lockFile],
    [
      'facts that are written otherwise',
      { 'docs/facts.yml': 'a: &a open-data\nsources:\n  - page: *a\n' },
      'docs/facts.yml',
    ],
  ])('refuses where there is %s', async (_, edits, file) => {
    const { code, out } = await tree(edits).rename('open-data', 'data')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(`  ${file}`) })
  })

  it.each([
    [[], 'rename takes REF'],
    [['a', 'b', 'c'], 'rename takes REF'],
    [['open-data'], 'say what it is to be called'],
    [['open-data', '--slug', 'x'], 'say which language’s page'],
    [['open-data', 'data', '--language', 'sv'], '--language goes with'],
    [['open-data', 'data', '--no-alias'], '--no-alias goes with'],
    [['open-data', '--to', 'docs/fi'], '--to takes a folder'],
    [['open-data', '--to', 'elsewhere'], '--to takes a folder'],
    [['open-data', '--to', 'docs/sv/x', '--language', 'en'], 'is not in the folder of the language'],
    [['open-data', '--slag', 'x'], '--slug'],
  ])('%j is wrong use', async (args, said) => {
    const { code, err } = await tree().rename(...args)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) })
  })

  it.each([
    ['en', 'Ends with'],
    ['sv', 'Slutar med'],
  ])('helps in %s', async (language, said) => {
    const { code, out } = await runCommand(translateCommand, ['rename', '--help', '--words', language])
    expect(code).toBe(0)
    expect(out).toContain('npm run translate -- rename REF')
    expect(out).toContain(said)
    expect(out).not.toMatch(/\{\{|translate:/)
  })

  it('speaks Swedish', async () => {
    const { out } = await tree().rename('open-data', 'home', '--words', 'sv')
    expect(out).toContain('”home” är redan referensen för docs/en/index.md.')
  })
})
