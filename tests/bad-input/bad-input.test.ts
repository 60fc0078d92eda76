import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../../scripts/report/exit-code.ts'
import { findingWords } from '../../scripts/report/finding-words.ts'
import { readKnowledgeBase } from '../../scripts/site/read-knowledge-base.ts'
import whole from '../fixtures/whole/site.config.ts'
import { copyOf, type Edit, edit } from '../made/tree.ts'

/** An empty string, so that the rest is seen to be checked all the same. */
const gap: Record<string, Edit> = { 'locales/sv/tags.json': '{ "open-data": "" }' }
const gapFound = 'locales/sv/tags.json:1:3 string-empty'

function check(root: string) {
  const { report } = readKnowledgeBase(root, whole)
  const { exitCode } = judge(report, { translated: 0, current: 0 })
  const places = report.findings.map(({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`)
  return { report, exitCode, places }
}

const page = (body: string, ...fields: string[]) =>
  ['---', 'title: Extra', 'description: More.', 'languages: [en]', ...fields, '---', '', body].join('\n')
const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('bad input is named, the rest is checked all the same, and the exit code is 2', () => {
  it.each<[string, Record<string, Edit>, string]>([
    [
      'broken JSON',
      { 'locales/sv/common.json': '{\n  "menu": "Meny"\n  "a": 1' },
      'locales/sv/common.json:3:3 json-invalid',
    ],
    [
      'JSON cut off',
      { 'locales/sv/common.json': '{ "menu": "Me' },
      'locales/sv/common.json:1:11 json-invalid',
    ],
    [
      'a list of strings',
      { 'locales/sv/common.json': '["Meny"]' },
      'locales/sv/common.json:1:1 json-invalid',
    ],
    [
      'ten thousand levels of JSON',
      { 'locales/sv/common.json': '{"a":'.repeat(10_000) },
      'locales/sv/common.json:1:501 json-invalid',
    ],
    ['an empty locale file', { 'locales/sv/common.json': '' }, 'locales/sv/common.json:1:1 json-invalid'],
    [
      'JSON in Latin-1',
      { 'locales/sv/common.json': latin1('{\n "menu": "Språk" }') },
      'locales/sv/common.json:2:14 not-utf8',
    ],
    [
      'JSON in UTF-16',
      { 'locales/sv/common.json': Buffer.from('\uFEFF{}', 'utf16le') },
      'locales/sv/common.json:1:1 not-utf8',
    ],
    [
      'broken YAML',
      { 'docs/en/extra.md': '---\ntitle: A\ndescription: [b\n---\n' },
      'docs/en/extra.md:3:16 front-matter-invalid',
    ],
    [
      'ten thousand levels of YAML',
      { 'docs/en/extra.md': `---\ntitle: ${'['.repeat(10_000)}\n---\n` },
      'docs/en/extra.md:2:',
    ],
    [
      'YAML that refers to itself without end',
      { 'docs/en/extra.md': bomb() },
      'docs/en/extra.md:1:1 front-matter-invalid',
    ],
    [
      'front matter without an end',
      { 'docs/en/extra.md': `---\ntitle: A\n${'Words: and: more\n'.repeat(9)}` },
      'docs/en/extra.md:3:8 front-matter-invalid',
    ],
    ['a page in Latin-1', { 'docs/en/extra.md': latin1(page('Småland')) }, 'docs/en/extra.md:7:3 not-utf8'],
    [
      'a page in UTF-16',
      { 'docs/en/extra.md': Buffer.from('\uFEFFText', 'utf16le').swap16() },
      'docs/en/extra.md:1:1 not-utf8',
    ],
    [
      'ten thousand quotes in each other',
      { 'docs/en/extra.md': page(`${'>'.repeat(10_000)}a`) },
      'docs/en/extra.md:7:1 markdown-too-deep',
    ],
    [
      'ten thousand lists in each other',
      { 'docs/en/extra.md': page(`${'- '.repeat(10_000)}a`) },
      'docs/en/extra.md:7:1 markdown-too-deep',
    ],
    [
      'a lock file cut in half',
      { 'locales/translations.lock.json': (text) => text.slice(0, text.length / 2) },
      'locales/translations.lock.json:',
    ],
    [
      'a lock file with conflict marks',
      {
        'locales/translations.lock.json': (text) =>
          text.replace('\n\n', '\n<<<<<<< HEAD\n\n=======\n\n>>>>>>> other\n'),
      },
      'locales/translations.lock.json:',
    ],
    ['a language without pages', { 'docs/sv': null }, 'docs/sv:1:1 nothing-to-compare'],
    [
      'a file in the place of a language’s folder',
      { 'docs/sv': null, 'docs/sv ': '' },
      'docs/sv:1:1 nothing-to-compare',
    ],
  ])('%s', (_title, edits, expected) => {
    const { exitCode, places } = check(copyOf('whole', { ...gap, ...edits }))
    expect(exitCode).toBe(2)
    expect(places).toEqual(expect.arrayContaining([expect.stringContaining(expected), gapFound]))
  })

  it.each<[string, string, (target: string, root: string) => void, string]>([
    ['a page of 50 MB', 'docs/en/extra.md', (target) => large(target), 'docs/en/extra.md:1:1 file-too-large'],
    [
      'a locale file of 50 MB',
      'locales/sv/more.json',
      (target) => large(target),
      'locales/sv/more.json:1:1 file-too-large',
    ],
    [
      'a folder that is a link to itself',
      'docs/en/self',
      (target) => symlinkSync('.', target),
      'docs/en/self:1:1 link-loop',
    ],
    [
      'a folder that is a link out',
      'docs/en/out',
      (target) => symlinkSync(tmpdir(), target),
      'docs/en/out:1:1 link-outside',
    ],
    [
      'a page that is a link out',
      'docs/en/out.md',
      (target) => symlinkSync('/etc/hostname', target),
      'docs/en/out.md:1:1 link-outside',
    ],
    [
      'a page that is a link to nothing',
      'docs/en/no.md',
      (target) => symlinkSync('none.md', target),
      'docs/en/no.md:1:1 file-unreadable',
    ],
    [
      'a page that is a link to itself',
      'docs/en/no.md',
      (target) => symlinkSync('no.md', target),
      'docs/en/no.md:1:1 file-unreadable',
    ],
    [
      'a folder named as a page',
      'docs/sv/extra.md',
      (target) => mkdirSync(target),
      'docs/sv/extra.md:1:1 file-unreadable',
    ],
    [
      'a folder named as a locale file',
      'locales/sv/more.json',
      (target) => mkdirSync(target),
      'locales/sv/more.json:1:1 file-unreadable',
    ],
    [
      'a lock file that is a folder',
      'locales/translations.lock.json',
      (target, root) => folderInPlace(target, root),
      'locales/translations.lock.json:1:1 file-unreadable',
    ],
  ])('%s', (_title, file, make, expected) => {
    const root = copyOf('whole', gap)
    make(path.join(root, file), root)
    const { exitCode, places } = check(root)
    expect(exitCode).toBe(2)
    expect(places).toContain(expected)
    expect(places).toContain(gapFound)
  })

  // root may read everything, so there this cannot be seen.
  it.skipIf(process.getuid?.() === 0)('a page and a folder that may not be read', () => {
    const root = copyOf('whole', { ...gap, 'docs/en/extra.md': page('Text.'), 'docs/sv/more/a.md': '' })
    chmodSync(path.join(root, 'docs/en/extra.md'), 0)
    chmodSync(path.join(root, 'docs/sv/more'), 0)
    const { exitCode, places } = check(root)
    chmodSync(path.join(root, 'docs/sv/more'), 0o700)
    expect(exitCode).toBe(2)
    expect(places).toEqual(
      expect.arrayContaining([
        'docs/en/extra.md:1:1 file-unreadable',
        'docs/sv/more:1:1 file-unreadable',
        gapFound,
      ]),
    )
  })

  it('is said in both languages, each with what to do', () => {
    const root = copyOf('whole', {
      'docs/en/extra.md': latin1(page('Småland')),
      'locales/sv/common.json': '[1]',
    })
    symlinkSync('.', path.join(root, 'docs/en/self'))
    large(path.join(root, 'docs/en/large.md'))
    const said = (language: string) =>
      check(root).report.findings.map((finding) => {
        const { what, mend } = findingWords(finding, language)
        return `${what}. ${mend}`
      })
    expect(said('en')).toEqual([
      'The file is not UTF-8 text: the byte E5 here is none of its letters. Save it again with the encoding UTF-8.',
      'The file is 50 MB, and files over 4 MB are not read. Divide it into several files, or move it elsewhere if it is not text that people read.',
      'The link leads to a folder that it is in itself. Take the link away; everything in the folder is read without it.',
      'The file does not begin with {, so it holds no strings with keys. Let the file begin with { and end with }, with a key before each text.',
    ])
    expect(said('sv')).toEqual([
      'Filen är inte text i UTF-8: byten E5 här hör inte till något tecken. Spara den på nytt med teckenkodningen UTF-8.',
      'Filen är på 50 MB, och filer över 4 MB läses inte. Dela upp den i flera filer, eller flytta den om den inte är text för människor.',
      'Länken leder till en mapp som den själv ligger i. Ta bort länken; allt i mappen läses ändå.',
      'Filen börjar inte med {, så den har inga texter med nycklar. Låt filen börja med { och sluta med }, med en nyckel före varje text.',
    ])
  })
})

describe('odd input that is right', () => {
  it.each<[string, Record<string, Edit>]>([
    ['names with spaces, %, å, ä and ö', { 'docs/en/a b%20å/ö ä.md': page('Text.') }],
    ['a name in NFD', { 'docs/en/mo\u0308te.md': page('Text.') }],
    ['CRLF and a byte order mark', { 'docs/en/extra.md': `\uFEFF${page('Text.').replaceAll('\n', '\r\n')}` }],
    ['a page with NUL in it', { 'docs/en/extra.md': page('Te\0xt.') }],
    ['fences, tags and comments that are not closed', { 'docs/en/extra.md': page('```\na\n\n<b\n<!-- c') }],
    [
      'keys of the language itself',
      {
        'locales/en/odd.json': '{ "__proto__": "Open the menu", "constructor": { "prototype": "Close it" } }',
        'locales/sv/odd.json': '{ "__proto__": "Öppna menyn", "constructor": { "prototype": "Stäng den" } }',
      },
    ],
  ])('%s', (_title, edits) => {
    const { exitCode, places } = check(copyOf('whole', edits))
    // Strings that nobody has confirmed are no fault here.
    expect(places.filter((place) => !place.endsWith('string-unconfirmed'))).toEqual([])
    expect(exitCode).toBe(0)
  })

  it('pairs the same name in NFC and NFD', () => {
    const root = copyOf('whole')
    edit(root, {
      'docs/en/möte.md': page('People meet and talk.').replace('languages: [en]\n', ''),
      'docs/sv/mo\u0308te.md':
        '---\ntitle: Möte\ndescription: Mer.\noriginal: en\n---\n\nMänniskor träffas och talar.\n',
    })
    const { places, report } = check(root)
    expect(places).toEqual(['docs/sv/mo\u0308te.md:1:1 page-unconfirmed'])
    expect(report.pages.find(({ ref, language }) => ref === 'möte' && language === 'sv')?.status.state).toBe(
      'unconfirmed',
    )
  })
})

function bomb(): string {
  const levels = 'abcdefghi'.split('').map((name, index, all) => {
    const before = all[index - 1]
    return `${name}: &${name} [${Array(9)
      .fill(before ? `*${before}` : 'x')
      .join(', ')}]`
  })
  return ['---', ...levels, '---', ''].join('\n')
}

function large(target: string): void {
  edit(path.dirname(target), { [path.basename(target)]: '{}' })
  truncateSync(target, 50_000_000)
}

function folderInPlace(target: string, root: string): void {
  edit(root, { [path.relative(root, target)]: null })
  mkdirSync(target)
}
