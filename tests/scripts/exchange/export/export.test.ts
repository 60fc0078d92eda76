import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { exchangeTree } from '../../../made/exchange-tree.ts'
import { runCommand } from '../../../made/run-command.ts'

/** The contexts of the entries that an export as PO has. */
function contexts(text: string): string[] {
  return [...text.matchAll(/^msgctxt "(.*)"$/gm)].map(([, context = '']) => context)
}

describe('what an export has', () => {
  it.each<[string, string[], RegExp, number]>([
    ['one page', ['home'], /^page home#/, 13],
    ['one namespace', ['common'], /^strings common#/, 5],
    ['one string', ['common:menu'], /^strings common#menu$/, 1],
    ['a plural', ['common:directory.count'], /^strings common#directory\.count_\*$/, 1],
    ['strings below a key', ['common:directory'], /^strings common#directory\./, 3],
    ['only strings', ['--strings'], /^strings (?:common|tags)#/, 6],
    ['only pages', ['--pages', '--language', 'sv'], /^page home#/, 13],
    ['a folder of the original', ['--folder', 'docs/en', '--language', 'sv'], /^page home#/, 13],
    ['a folder of the translation', ['--folder', './docs/sv/', '--language', 'sv'], /^page home#/, 13],
  ])('%s', async (_title, asked, wanted, count) => {
    const tree = exchangeTree()
    const { code, out } = await tree.translate('export', '--format', 'po', '--out', '-', ...asked)
    const found = contexts(out)
    expect(found).toHaveLength(count)
    expect(found.filter((context) => !wanted.test(context))).toEqual([])
    expect(code).toBe(0)
  })

  it('only the gaps with --gaps, with what the memory knows and why it is there', async () => {
    const tree = exchangeTree()
    await tree.translate('done', 'home')
    await tree.translate('done', '--strings')
    tree.edit({ 'docs/en/index.md': (text) => text.replace('before Friday', 'before Thursday') })
    const { out } = await tree.translate(
      'export',
      '--format',
      'po',
      '--gaps',
      '--language',
      'sv',
      '--out',
      '-',
    )
    expect(contexts(out)).toEqual(['page home#b4'])
    expect(out).toContain('#, fuzzy')
    expect(out).toContain('#. The original has changed since this was translated.')
    const { out: nothing, code } = await tree.translate('export', '--format', 'po', '--gaps', 'common')
    expect(nothing).toBe('Nothing to translate: everything is up to date.\n')
    expect(code).toBe(0)
  })

  it('a file for each pair of languages, in the folder named', async () => {
    const tree = exchangeTree()
    const { out } = await tree.translate('export', '--format', 'csv', '--out', `${tree.out}/`)
    expect(readdirSync(tree.out)).toEqual(['helt-en-sv.csv', 'helt-sv-en.csv'])
    expect(out).toMatch(/helt-en-sv\.csv: 20 texts, words in the originals: \d+\.\n/)
  })

  it.each(['tmx', 'tbx'])('the memory or the glossary whole: %s', async (format) => {
    const tree = exchangeTree({
      'docs/glossary.yml': '- id: commons\n  en: { preferred: commons }\n  sv: { preferred: allmänning }\n',
    })
    await tree.translate('done', 'home')
    const { code, out } = await tree.translate('export', '--format', format, '--out', `${tree.out}/`)
    expect(out).toMatch(new RegExp(`helt\\.${format}: \\d+ entr(?:y|ies)\\.`))
    expect(code).toBe(0)
  })

  it('no memory where nothing is confirmed', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const { code } = await tree.translate('export', '--format', 'tmx', '--out', `${tree.out}/`)
    expect(code).toBe(1)
    expect(readdirSync(tree.out)).toEqual([])
  })
})

describe('the notes of an export', () => {
  it('are in the language of the words', async () => {
    const tree = exchangeTree()
    const args = ['export', '--format', 'po', '--out', '-', '--root', tree.root]
    const { out } = await runCommand(translateCommand, [...args, 'home', 'common', '--words', 'sv'])
    for (const note of [
      'Sidans titel, som också syns i menyer och sökresultat.',
      'I sökresultat syns ungefär 60 tecken av den.',
      'Under rubriken ”Before the meeting”.',
      'En punkt i en lista.',
      'Visas på https://example.org/sv/',
      'Pluralformen ”one”, för tal som 1.',
      'Ska stå kvar som det är: {{language}}.',
    ]) {
      expect(out).toContain(`#. ${note}\n`)
    }
  })
})

describe('where an export is written', () => {
  it('never over another file, but with --force, which keeps it', async () => {
    const tree = exchangeTree()
    const file = path.join(tree.out, 'mine.po')
    const args = ['export', '--format', 'po', 'home', '--out', file]
    writeFileSync(file, 'mine')
    const refused = await tree.translate(...args)
    expect(refused.out).toContain('is there already with other content, and is left as it is')
    expect(refused.code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    const dry = await tree.translate(...args, '--force', '--dry-run')
    expect(dry.out).toContain(`and keep what is there as ${file}.old`)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    const forced = await tree.translate(...args, '--force')
    expect(forced.code).toBe(0)
    expect(readFileSync(`${file}.old`, 'utf8')).toBe('mine')
    const again = await tree.translate(...args)
    expect(again.out).toBe(`${file} is there already, with the same content.\n`)
    expect(again.code).toBe(0)
    expect(readdirSync(tree.out)).toEqual(['mine.po', 'mine.po.old'])
  })

  it('nothing with --dry-run', async () => {
    const tree = exchangeTree()
    const { out } = await tree.translate('export', '--format', 'xliff2', '--out', `${tree.out}/`, '--dry-run')
    expect(out).toContain('Would write')
    expect(readdirSync(tree.out)).toEqual([])
  })
})

describe('what cannot be exported', () => {
  it('is a page whose front matter is wrong, and that is said', async () => {
    const tree = exchangeTree({ 'docs/sv/om/oppna-data.md': (text) => text.replace('title:', 'titel:') })
    const { code, err, out } = await tree.translate('export', '--format', 'csv', '--out', `${tree.out}/`)
    expect(err).toContain('1 page is left out, since its front matter is wrong')
    expect(err).toContain('docs/sv/om/oppna-data.md')
    expect(out).toContain('Written to')
    expect(code).toBe(2)
  })

  it.each<[string, string[], number, string]>([
    ['no format', [], 2, 'say which format: --format with one of xliff2, xliff12, po, tmx, tbx, csv'],
    ['another format', ['--format', 'xlif2'], 2, 'there is no format “xlif2” (did you mean “xliff2”?)'],
    ['a part of the memory', ['--format', 'tmx', 'home'], 2, 'tmx is always exported whole'],
    ['two files in one', ['--format', 'po', '--out', '-'], 2, 'there are several files to write'],
    ['no such name', ['--format', 'po', 'hom'], 1, 'There is no page or string “hom”. Did you mean “home”?'],
    ['no such key', ['--format', 'po', 'common:men'], 1, 'Did you mean “common:menu”?'],
    ['no such folder', ['--format', 'po', '--folder', 'docs/xx'], 1, 'There is nothing to export'],
    ['no such language', ['--format', 'po', '--language', 'fi'], 2, 'fi'],
  ])('%s', async (_title, asked, code, said) => {
    const tree = exchangeTree()
    const run = await tree.translate('export', ...asked)
    expect(run.err).toContain(said)
    expect(run.code).toBe(code)
  })
})

describe.each(['en', 'sv'])('help in %s', (language) => {
  it.each(['export', 'import'])('%s', async (name) => {
    const { code, out } = await runCommand(translateCommand, [name, '--help', '--words', language])
    expect(out).toContain(`npm run translate -- ${name}`)
    expect(out).toMatch(language === 'en' ? /Ends with\n {2}0/ : /Slutar med\n {2}0/)
    expect(out).toContain('--dry-run')
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
    expect(code).toBe(0)
  })
})
