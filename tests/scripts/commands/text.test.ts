import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../scripts/commands/coverage.ts'
import textCommand from '../../../scripts/commands/text.ts'
import { settings } from '../../made/checked-tree.ts'
import { launchCommand, runCommand } from '../../made/run-command.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

/** Runs `npm run text` over a copy of the whole fixture after edits. */
function text(edits: Record<string, Edit>, ...args: string[]) {
  return runCommand(textCommand, [
    '--root',
    copyOf('whole', { 'site.config.ts': settings, ...edits }),
    ...args,
  ])
}

const added = (more: string) => (before: string) => `${before}\n${more}\n`

describe('npm run text', () => {
  it('finds nothing in a right text, and ends with 0', async () => {
    const { out, err, code } = await text({})
    expect(err).toBe('')
    expect(out).toContain('Nothing to mend was found')
    expect(code).toBe(0)
  })

  it.each<[string, string, Edit, string]>([
    [
      'a misspelt word',
      'docs/sv/index.md',
      added('Alla fårr begära ut handlingar.'),
      '“fårr” is not in the Swedish dictionary',
    ],
    ['a word without its dots', 'docs/sv/index.md', added('Oppna data är bra.'), 'Did you mean Öppna'],
    ['a doubled word', 'docs/en/index.md', added('Ask the the council.'), '“the” stands twice in a row'],
    [
      'a doubled Swedish word',
      'docs/sv/index.md',
      added('Det går att att begära.'),
      '“att” stands twice in a row',
    ],
    [
      'a misspelt string',
      'locales/sv/common.json',
      (before) => before.replace('{', '{ "extra": "Tilgänglig",'),
      '“Tilgänglig” is not',
    ],
    ['an image without a text', 'docs/en/index.md', added('![](mark.svg)'), 'The image mark.svg has no text'],
    [
      'a misspelt word in a glossary',
      'docs/glossary.yml',
      '- id: council\n  tags: []\n  en: { preferred: council, definition: An elected autority. }\n  sv: { preferred: kommun, definition: En vald församling. }\n',
      '“autority” is not in the English dictionary',
    ],
  ])('ends with 1 for %s', async (_, file, edit, words) => {
    const { out, code } = await text({ [file]: edit })
    expect(out).toContain(words)
    expect(out).toContain(file)
    expect(code).toBe(1)
  })

  it.each<[string, string, Edit, string]>([
    [
      'an unmarked phrase',
      'docs/sv/index.md',
      added('Det kallas freedom of expression.'),
      '“freedom of expression” is English in a text that is otherwise in Swedish',
    ],
    ['a level that is left out', 'docs/en/index.md', added('#### Later'), 'is of level 4'],
    ['a list out of order', 'docs-words/sv.txt', 'ö\nå\n', '“å” is out of order'],
  ])('warns of %s', async (_, file, edit, words) => {
    const { out, code } = await text({ [file]: edit })
    expect(out).toContain(words)
    expect(code).toBe(0)
  })

  it('takes a word of the lists, and one of the glossary, for right', async () => {
    const edits = {
      'docs/sv/index.md': added('Decidim och klotterplank.'),
      'docs-words/names.txt': 'Decidim\n',
      'docs/glossary.yml':
        '- id: board\n  tags: []\n  en: { preferred: board, definition: A board. }\n  sv: { preferred: klotterplank, definition: En tavla. }\n',
    }
    expect((await text(edits)).code).toBe(0)
  })

  it('lets be what a page allows, and says where nothing is allowed', async () => {
    const allowed = added('<!-- coverage-allow text-doubled-word: a song -->\nRow row your boat.')
    expect((await text({ 'docs/en/index.md': allowed })).code).toBe(0)
    const unused = added('<!-- coverage-allow text-misspelt: a song -->\nRow your boat.')
    expect((await text({ 'docs/en/index.md': unused })).out).toContain('[allowance-unused]')
  })

  it('keeps what is allowed of the text from the coverage check', async () => {
    const allowed = added('<!-- coverage-allow text-misspelt: a song -->\nRow your boat.')
    const root = copyOf('whole', { 'site.config.ts': settings, 'docs/en/index.md': allowed })
    const { out } = await runCommand(coverageCommand, ['--root', root, '--all'])
    expect(out).not.toContain('[allowance-unused]')
  })

  it('speaks Swedish', async () => {
    const { out } = await text({ 'docs/sv/index.md': added('Alla fårr gå.') }, '--words', 'sv')
    expect(out).toContain('”fårr” finns inte i stavningsordlistan för svenska')
  })

  it('gives JSON, of one language', async () => {
    const body = 'Vi ses på torget i dag. '.repeat(20)
    const { out } = await text(
      { 'docs/sv/index.md': added(`${body}\n\nFårr.`), 'docs/en/index.md': added('Councel.') },
      '--json',
      '--only',
      'sv',
    )
    const report = JSON.parse(out)
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({
      rule: 'text-misspelt',
      file: 'docs/sv/index.md',
      values: { word: 'Fårr' },
    })
    expect(report.pages).toMatchObject([{ file: 'docs/sv/index.md', language: 'sv', measure: 'lix' }])
  })

  it('ends with 2 where a page cannot be read', async () => {
    const { code, out } = await text({ 'docs/sv/index.md': '---\ntitle: [\n---\n' })
    expect(code).toBe(2)
    expect(out).toContain('docs/sv/index.md')
  })

  it('helps, and says which option is wrong', async () => {
    const help = launchCommand('text', ['--help', '--words', 'en'])
    expect(help.out).toContain('docs-words/names.txt')
    expect(help.code).toBe(0)
    const wrong = await runCommand(textCommand, ['--onyl', 'sv'])
    expect(wrong.err).toContain('--only')
    expect(wrong.code).toBe(2)
    expect((await runCommand(textCommand, ['--only', 'gd'])).code).toBe(2)
  })
})
