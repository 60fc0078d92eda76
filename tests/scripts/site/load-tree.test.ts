import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../scripts/report/exit-code.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { loadTree } from '../../../scripts/site/load-tree.ts'
import { folderWith, readTree } from '../../made/any-tree.ts'
import { copyOf } from '../../made/tree.ts'

const english = '# Meetings\n\nEvery town has a place where people meet and decide together.\n'
const swedish = '# Möten\n\nVarje ort har en plats där människor möts och beslutar tillsammans.\n'
const menu = '{ "menu": { "open": "Open the menu", "close": "Close the menu" } }'
const meny = '{ "menu": { "open": "Öppna menyn", "close": "Stäng menyn" } }'

describe('a tree of pages that is not ours', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'in folders, without front matter',
      { 'docs/en/meetings.md': english, 'docs/sv/meetings.md': swedish },
      ['en', 'sv'],
    ],
    [
      'in folders with regions',
      { 'docs/en-GB/a.md': english, 'docs/sv_SE/a.md': swedish },
      ['en-GB', 'sv-SE'],
    ],
    ['in MDX', { 'docs/en/a.mdx': english, 'docs/sv/a.mdx': swedish }, ['en', 'sv']],
    ['as README files', { 'docs/README.md': english, 'docs/README.sv.md': swedish }, ['en', 'sv']],
    [
      'with the original at the top',
      { 'docs/guide/a.md': english, 'docs/sv/guide/a.md': swedish },
      ['en', 'sv'],
    ],
    [
      'in three languages',
      {
        'docs/en/a.md': english,
        'docs/sv/a.md': swedish,
        'docs/gd/a.md': '# Coinneamhan\n\nTha àite ann.\n',
      },
      ['en', 'gd', 'sv'],
    ],
    [
      'with names in two forms of Unicode',
      { 'docs/en/möte.md': english, 'docs/sv/mo\u0308te.md': swedish },
      ['en', 'sv'],
    ],
  ])('%s', async (_title, files, languages) => {
    const root = folderWith(files)
    const { tree, report, places, shares } = await readTree(root, { docs: 'docs', original: languages[0] })
    expect(tree.site.languages.map(({ code }) => code)).toEqual(languages)
    expect(report.pages.map(({ status }) => status.state)).toEqual([
      'original',
      ...languages.slice(1).map(() => 'unconfirmed'),
    ])
    for (const code of languages) expect(shares[code]).toEqual({ pages: 100, strings: null })
    expect(places).toEqual(['docs/translations.lock.json:1:1 not-judged'])
    expect(judge(report, { translated: 100, current: 100 })).toMatchObject({ exitCode: 0, shortfalls: [] })
  })

  it('says once that it is not known what is current', async () => {
    const root = folderWith({ 'docs/en/a.md': english, 'docs/sv/a.md': swedish })
    const { report } = await readTree(root, { docs: 'docs' })
    expect(report.judged).toEqual({ pages: true, strings: false, freshness: false })
    expect(report.languages.map(({ pages }) => pages.percent)).toEqual([
      { translated: 100, current: null },
      { translated: 100, current: null },
    ])
  })

  it('takes the title from the front matter, else the first heading, else the path', async () => {
    const root = folderWith({
      'docs/en/a.md': '---\ntitle: Given\nlayout: whatever\nunknown: [1, 2]\n---\n# Heading\n',
      'docs/en/b.md': 'Text first.\n\n## Heading\n',
      'docs/en/c/d.md': 'Text alone.\n',
      'docs/en/e.md': '+++\ntitle = "In TOML"\n+++\n\nText.\n',
    })
    const { pages, places } = await readTree(root, { docs: 'docs', languages: ['en'] })
    expect(pages.map(({ fields }) => fields.title)).toEqual(['Given', 'Heading', 'c/d', 'In TOML'])
    expect(places).toEqual(['docs/translations.lock.json:1:1 not-judged'])
  })

  it('counts a heading once, also where it is the title', async () => {
    const root = folderWith({ 'docs/en/a.md': '# One two\n\nThree four.\n' })
    const { report } = await readTree(root, { docs: 'docs', languages: ['en'] })
    expect(report.languages[0]?.pages.words.total).toBe(4)
  })

  it('reads MDX without its imports and comments, at the lines that they have', async () => {
    const text =
      "import Tabs from './tabs'\nexport const a = {\n  b: 1,\n}\n\n# Meetings\n\n{/* not\nread */}\n\n<Tabs />\n\nText.\n"
    const root = folderWith({ 'docs/en/a.mdx': text })
    const { pages } = await readTree(root, { docs: 'docs', languages: ['en'] })
    const blocks = pages[0]?.blocks.flatMap(({ text: read, line }) => (read === '' ? [] : `${line} ${read}`))
    expect(blocks).toEqual(['6 Meetings', '13 Text.'])
  })

  it('counts both directions', async () => {
    const root = folderWith({
      'docs/en/a.md': english,
      'docs/sv/a.md': swedish,
      'docs/sv/b.md': swedish,
    })
    const { report, shares } = await readTree(root, { docs: 'docs' })
    expect(shares).toMatchObject({ en: { pages: 50 }, sv: { pages: 100 } })
    expect(report.pages.map(({ ref, language, status }) => `${ref} ${language} ${status.state}`)).toEqual([
      'a en original',
      'a sv unconfirmed',
      'b en missing',
      'b sv original',
    ])
  })

  it('takes the language asked for as the original', async () => {
    const root = folderWith({ 'docs/en/a.md': english, 'docs/sv/a.md': swedish })
    const { report } = await readTree(root, { docs: 'docs', original: 'sv' })
    expect(report.pages.map(({ language, status }) => `${language} ${status.state}`)).toEqual([
      'sv original',
      'en unconfirmed',
    ])
  })

  it('heeds a lock file where there is one', async () => {
    const root = folderWith({
      'docs/en/a.md': english,
      'docs/sv/a.md': swedish,
      'docs/translations.lock.json': '{\n"version": 1\n}\n',
    })
    const { report, places } = await readTree(root, { docs: 'docs' })
    expect(report.judged.freshness).toBe(true)
    expect(places).toEqual(['docs/sv/a.md:1:1 page-unconfirmed'])
  })

  it('says which files belong to no language', async () => {
    const root = folderWith({ 'docs/en/a.md': english, 'docs/sv/a.md': swedish, 'docs/README.md': english })
    const { report } = await readTree(root, { docs: 'docs' })
    const [note] = report.findings.filter(({ values }) => values.context === 'left')
    expect(note).toMatchObject({ rule: 'not-judged', file: 'docs', values: { count: 1, names: 'README.md' } })
  })

  it('names a language without files', async () => {
    const root = folderWith({ 'docs/en/a.md': english })
    const { report, places, shares } = await readTree(root, { docs: 'docs', languages: ['en', 'sv'] })
    expect(places).toEqual([
      'docs:1:1 nothing-to-compare',
      'docs/en/a.md:1:1 page-missing',
      'docs/translations.lock.json:1:1 not-judged',
    ])
    expect(shares.sv?.pages).toBe(0)
    expect(judge(report, tree0).exitCode).toBe(2)
  })
})

const tree0 = { translated: 0, current: 0 }

describe('strings of a tree that is not ours', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a folder a language', { 'en/common.json': menu, 'sv/common.json': meny }, ['en', 'sv']],
    ['i18next’s own namespace', { 'en/translation.json': menu, 'sv/translation.json': meny }, ['en', 'sv']],
    ['a file a language', { 'en.json': menu, 'sv-SE.json': meny }, ['en', 'sv-SE']],
    ['regions with _', { 'en_GB.json': menu, 'sv_SE.json': meny }, ['en-GB', 'sv-SE']],
    ['a namespace and a language', { 'common.en.json': menu, 'common.sv.json': meny }, ['en', 'sv']],
    ['a folder a namespace', { 'common/en.json': menu, 'common/sv.json': meny }, ['en', 'sv']],
    ['the original without its language', { 'messages.json': menu, 'messages.sv.json': meny }, ['en', 'sv']],
    [
      'flat keys',
      { 'en.json': '{ "menu.open": "Open the menu" }', 'sv.json': '{ "menu.open": "Öppna menyn" }' },
      ['en', 'sv'],
    ],
    [
      'keys that are sentences',
      {
        'en.json': '{ "Save it. Now: or never?": "Save it. Now: or never?", "e.g.": "e.g." }',
        'sv.json': '{ "Save it. Now: or never?": "Spara det. Nu: eller aldrig?", "e.g.": "t.ex." }',
      },
      ['en', 'sv'],
    ],
    [
      'three languages',
      { 'en.json': menu, 'sv.json': meny, 'fi.json': meny.replace('Öppna', 'Avaa') },
      ['en', 'fi', 'sv'],
    ],
  ])('%s', async (_title, files, languages) => {
    const root = folderWith(
      Object.fromEntries(Object.entries(files).map(([file, text]) => [`strings/${file}`, text])),
    )
    const options = { locales: 'strings', original: languages[0] }
    const { tree, report, places, shares } = await readTree(root, options)
    expect(tree.site.languages.map(({ code }) => code)).toEqual(languages)
    for (const code of languages) expect(shares[code]).toEqual({ pages: null, strings: 100 })
    expect(places.filter((place) => !place.endsWith('string-source-language'))).toEqual([
      'strings/translations.lock.json:1:1 not-judged',
    ])
    expect(report.judged).toEqual({ pages: false, strings: true, freshness: false })
  })

  it('names a file that is missing as the others are named', async () => {
    const root = folderWith({
      'l/common.en.json': menu,
      'l/common.sv_SE.json': meny,
      'l/tags.en.json': menu,
    })
    const { places } = await readTree(root, { locales: 'l', languages: ['en', 'sv'] })
    expect(places).toEqual([
      'l/tags.sv_SE.json:1:1 strings-file-missing',
      'l/translations.lock.json:1:1 not-judged',
    ])
  })

  it('says that an original is missing in the place where it should be', async () => {
    const root = folderWith({ 'l/en/a.json': menu, 'l/sv/a.json': meny, 'l/sv/b.json': meny })
    const { report } = await readTree(root, { locales: 'l' })
    expect(report.findings).toMatchObject([
      { rule: 'strings-file-extra', file: 'l/sv/b.json', values: { original: 'l/en/b.json' } },
      { rule: 'not-judged' },
    ])
  })

  it('counts with pages where both are given', async () => {
    const root = folderWith({
      'docs/en/a.md': english,
      'docs/sv/a.md': swedish,
      'src/locales/en.json': menu,
      'src/locales/sv-SE.json': '{ "menu": { "open": "Öppna menyn" } }',
    })
    const { tree, shares } = await readTree(root, { docs: 'docs', locales: 'src/locales' })
    expect(tree).toMatchObject({ docs: 'docs', locales: 'src/locales', own: false })
    expect(shares).toEqual({ en: { pages: 100, strings: 100 }, sv: { pages: 100, strings: 50 } })
  })

  it('names a language without files', async () => {
    const root = folderWith({ 'l/en.json': menu, 'l/sv.json': meny })
    const { places } = await readTree(root, { locales: 'l', languages: ['en', 'sv', 'gd'] })
    expect(places).toContain('l:1:1 nothing-to-compare')
  })
})

describe('a tree that is asked for', () => {
  it('is the project where nothing is given', async () =>
    expect(await loadTree({})).toMatchObject({
      root: projectRoot,
      docs: 'docs',
      locales: 'locales',
      own: true,
    }))

  it('is another of ours with --root', async () => {
    const root = copyOf('whole')
    const fixture = path.join(projectRoot, 'tests/fixtures/whole')
    expect(await loadTree({ root: fixture })).toMatchObject({
      root: fixture,
      own: true,
      site: { name: 'Helt' },
    })
    await expect(loadTree({ root: path.join(root, 'docs') })).rejects.toThrow('There is no site.config.ts')
  })

  it('has the files of its report below the nearest folder above both', async () => {
    const root = folderWith({ 'a/docs/en/a.md': english, 'a/locales/en.json': menu })
    const given = {
      docs: path.join(root, 'a/docs'),
      locales: path.join(root, 'a/locales'),
      languages: ['en'],
    }
    expect(await loadTree(given)).toMatchObject({
      root: path.join(root, 'a'),
      docs: 'docs',
      locales: 'locales',
    })
    expect(await loadTree({ docs: root, languages: ['en'] })).toMatchObject({ docs: path.basename(root) })
    expect(await loadTree({ root, docs: root, languages: ['en'] })).toMatchObject({ root, docs: '.' })
  })

  it.each<[string, Parameters<typeof loadTree>[0], string]>([
    ['a folder that is not there', { docs: 'nowhere/here' }, '--docs: there is no folder nowhere/here'],
    ['a file', { locales: 'package.json' }, '--locales: there is no folder package.json'],
    ['no language', { docs: 'empty', languages: ['english'] }, '“english” is not the code of a language'],
    ['a language that our site lacks', { languages: ['en', 'gd'] }, '“gd” is not a language of the site'],
    ['an original that our site lacks', { original: 'gd' }, '“gd” is not a language of the site'],
  ])('%s is said', async (_title, options, message) => {
    await expect(loadTree(options)).rejects.toThrow(message)
  })

  it('without a language in any name says how to name them', async () => {
    const root = folderWith({ 'docs/a.md': english })
    mkdirSync(path.join(root, 'empty'))
    await expect(loadTree({ docs: path.join(root, 'docs') })).rejects.toThrow('--languages en,sv')
    await expect(loadTree({ docs: path.join(root, 'empty') })).rejects.toThrow('--languages en,sv')
  })

  it('with originals that do not show their language asks for it', async () => {
    const root = folderWith({ 'README.md': english, 'README.sv.md': swedish })
    await expect(loadTree({ docs: root })).rejects.toThrow('README.md does not show its language')
    await expect(loadTree({ docs: root })).rejects.toThrow(path.basename(root))
    expect((await loadTree({ docs: root, original: 'gd' })).site.originalLanguage).toBe('gd')
  })
})
