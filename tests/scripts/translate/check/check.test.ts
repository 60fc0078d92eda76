import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../../scripts/commands/coverage.ts'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { projectRoot } from '../../../../scripts/site/folders.ts'
import { judgeTree } from '../../../../scripts/site/judge-tree.ts'
import { loadSite } from '../../../../scripts/site/load-site.ts'
import { readTree } from '../../../../scripts/site/read-tree.ts'
import { judgeParts } from '../../../../scripts/translate/check/check-parts.ts'
import { behind, settings, withDead } from '../../../made/checked-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit } from '../../../made/tree.ts'

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return {
    root,
    check: (...args: string[]) => runCommand(translateCommand, ['check', ...args, '--root', root]),
    coverage: (...args: string[]) => runCommand(coverageCommand, ['--root', root, ...args]),
  }
}

const home = 'docs/sv/index.md'
/** Much that is wrong with a page. */
const wrong: Edit = (text) =>
  withDead(text)
    .replace('## Regler {#rules}', '### Regler')
    .replace('npm start', 'npm stop')
    .replace('- Skriv till gruppen före fredag.', '- Write to the group before Friday.')

/** The findings of a whole report that are about some files, and what a check of their part says. */
async function both(root: string) {
  const { site } = await loadSite(root)
  const read = readTree(root, site)
  const { report } = judgeTree(read, root, site)
  const refs = [...new Set([...read.pages, ...read.unread].map(({ ref }) => ref))]
  const namespaces = [...new Set(read.strings.files.map(({ namespace }) => namespace))]
  const found = (part: { refs?: string[]; namespaces?: string[] }) =>
    judgeParts(read, root, site, { refs: [], files: [], namespaces: [], ...part }).report.findings
  const inFiles = (files: readonly string[]) => report.findings.filter(({ file }) => files.includes(file))
  return [
    ...refs.map((ref) => ({
      name: ref,
      part: found({ refs: [ref] }),
      whole: inFiles([...read.pages, ...read.unread].flatMap((page) => (page.ref === ref ? page.file : []))),
    })),
    ...namespaces.map((name) => ({
      name,
      part: found({ namespaces: [name] }),
      whole: inFiles(site.languages.map(({ code }) => `locales/${code}/${name}.json`)),
    })),
  ]
}

describe('what a check finds in a page or in strings', () => {
  it('is what the coverage check finds in their files, for every page and namespace of ours', async () => {
    const all = await both(projectRoot)
    expect(all.length).toBeGreaterThan(60)
    for (const { name, part, whole } of all) expect(part, name).toEqual(whole)
  }, 60_000)

  it.each<[string, Record<string, Edit>, string[]]>([
    ['a page with much that is wrong', { [home]: wrong }, ['home']],
    ['what has fallen behind or is missing', behind, ['home', 'open-data', 'common']],
    ['front matter that is wrong', { [home]: (text) => text.replace('title:', 'titel:') }, ['home']],
    [
      'an original that is gone',
      { 'docs/sv/om/oppna-data.md': null, 'docs/en/index.md': withDead },
      ['home'],
    ],
    [
      'an original that allows itself something',
      {
        [home]: (text) =>
          withDead(text).replace('\nKom', '\n<!-- coverage-allow link-dead: snart -->\n\nKom'),
      },
      ['home'],
    ],
    [
      'strings that are wrong',
      {
        'locales/sv/common.json': (text) =>
          text.replace('"Meny"', '"Menu"').replace('{{count}} grupp"', 'grupp"'),
        'locales/sv/tags.json': '{ "open-data": "Öppna data", "extra": "Extra" }',
      },
      ['common', 'tags'],
    ],
  ])('is the same for %s', async (_title, edits, names) => {
    const { root } = tree(edits)
    const all = await both(root)
    for (const { name, part, whole } of all) expect(part, name).toEqual(whole)
    expect(all.flatMap(({ name, whole }) => (whole.length > 0 ? name : [])).sort()).toEqual(
      expect.arrayContaining(names),
    )
  })
})

describe('npm run translate -- check', () => {
  it('says that nothing is wrong, with the figures of that page alone', async () => {
    const { code, out } = await tree().check('home')
    expect(code).toBe(0)
    expect(out).toMatch(/Pages +100% +100% +76\n/)
    expect(out).not.toContain('Strings')
    expect(out).toContain('Everything is translated and up to date.')
  })

  it('says what is wrong in the words of the coverage check, and ends with its code', async () => {
    const { check, coverage } = tree({ [home]: wrong })
    const { code, out } = await check('home')
    expect(code).toBe(1)
    const lines = out.split('\n').filter((line) => line.startsWith(home))
    expect(lines.length).toBeGreaterThan(2)
    const all = (await coverage('--all')).out
    for (const line of lines) expect(all).toContain(line)
    expect((await check('home', '--words', 'sv')).out).toContain('Länken')
    expect((await check('open-data')).code).toBe(0)
  })

  it('ends with 1 where only a share is too low, as for a whole report', async () => {
    const { check } = tree(behind)
    const { code, out } = await check('home')
    expect(code).toBe(1)
    expect(out).toMatch(/0 errors|1 warning/)
    expect((await check('home', '--language', 'en')).code).toBe(0)
    expect((await check('home', '--language', 'sv')).code).toBe(1)
  })

  it.each([
    ['a page by its file', [home]],
    ['its original by its file', ['docs/en/index.md']],
    ['a file of strings', ['locales/sv/common.json']],
    ['a namespace', ['--strings', 'common']],
    ['pages and strings', ['home', 'locales/en/tags.json']],
  ])('takes %s', async (_title, args) => {
    const { code, out, err } = await tree().check(...args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Everything is translated and up to date.')
  })

  it('takes a path as a shell completes it from where one is', async () => {
    const { root, check } = tree({ [home]: withDead })
    const { code, out } = await check(path.relative(process.cwd(), path.join(root, home)))
    expect(code).toBe(1)
    expect(out).toContain(`${home}:29:`)
  })

  it.each([
    [['hom'], 'There is no page with the ref “hom”. Did you mean “home”?'],
    [
      ['docs/sv/indx.md'],
      'There is no page with the ref “docs/sv/indx.md”. Did you mean “docs/sv/index.md”?',
    ],
    [['--strings', 'comon'], 'There is no string or namespace “comon”. Did you mean “common”?'],
    [['locales/sv/tagz.json'], 'There is no string or namespace “tagz”. Did you mean “tags”?'],
    [['docs/../../../etc/passwd'], 'There is no page with the ref “docs/../../../etc/passwd”.'],
  ])('says of %j that there is no such', async (args, expected) => {
    const { code, out, err } = await tree().check(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(expected)
  })

  it('checks what there is beside what there is not', async () => {
    const { code, out, err } = await tree().check('home', 'hom')
    expect(code).toBe(1)
    expect(out).toContain('Pages')
    expect(err).toContain('hom')
  })

  it('gives JSON, and any other report to a file', async () => {
    const { root, check } = tree({ [home]: withDead })
    const { code, out } = await check('home', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      judged: { pages: true, strings: false },
      findings: [{ rule: 'link-dead', file: home }],
    })
    const file = path.join(root, 'report.sarif')
    expect((await check('home', '--report', `sarif=${file}`)).out).toContain('report.sarif')
  })

  it.each<[string, Record<string, Edit>]>([
    ['the page', { [home]: '---\nref: home\ntitle: [\n---\n' }],
    ['the record of what is confirmed', { 'locales/translations.lock.json': '<<<<<<< HEAD\n' }],
  ])('ends with 2 where %s cannot be read', async (_title, edits) => {
    expect((await tree(edits).check('home')).code).toBe(2)
  })

  it('minds no other page that cannot be read', async () => {
    const { code } = await tree({ 'docs/en/other.md': '---\ntitle: [\n---\n' }).check('home')
    expect(code).toBe(0)
  })
})
