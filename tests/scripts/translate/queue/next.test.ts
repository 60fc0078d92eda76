import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import { readStandings } from '../../../../scripts/translate/queue/read-standings.ts'
import whole from '../../../fixtures/whole/site.config.ts'
import { behind, settings } from '../../../made/checked-tree.ts'
import { makeLargeTree } from '../../../made/large-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit } from '../../../made/tree.ts'

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return {
    root,
    next: (...args: string[]) => runCommand(translateCommand, ['next', ...args, '--root', root]),
  }
}

const lock = 'locales/translations.lock.json'
const replaced =
  (from: string, to: string): Edit =>
  (text) =>
    text.replace(from, to)

describe('npm run translate -- next says why and how to go on', () => {
  it.each<[string, Record<string, Edit>, string[], string[], string[]]>([
    [
      'a page that has fallen behind',
      { 'docs/en/index.md': replaced('You need no tools', 'You need five tools') },
      ['1 block of the original has changed (line 11).', '1 page links to it.', 'Write in docs/sv/index.md'],
      ['1 block i originalet har ändrats (rad 11).', '1 sida länkar hit.', 'Skriv i docs/sv/index.md'],
      ['diff home --language sv', 'done home --language sv'],
    ],
    [
      'one whose original lacks a block now',
      { 'docs/en/index.md': replaced('- Write to the group before Friday.\n', '') },
      ['1 block is gone from the original.'],
      ['1 block har tagits bort ur originalet.'],
      ['diff home --language sv', 'done home --language sv'],
    ],
    [
      'a critical one',
      {
        'docs/en/index.md': (text) =>
          text.replace('order: 1', 'order: 1\ncritical: true').replace('no tools', 'two tools'),
      },
      ['Critical: must not be wrong in any language.'],
      ['Kritisk: får inte vara fel på något språk.'],
      ['diff home --language sv', 'done home --language sv'],
    ],
    [
      'one that is missing',
      { 'docs/en/about/open-data.md': null },
      ['Has no translation yet.', 'The original: docs/sv/om/oppna-data.md'],
      ['Har ingen översättning än.', 'Originalet: docs/sv/om/oppna-data.md'],
      ['start open-data --language en'],
    ],
    [
      'one in which texts are still to be written',
      {
        'docs/sv/index.md': replaced(
          'Kom som du är och ta med en vän.',
          '<!-- original: Come as you … -->\n\n',
        ),
      },
      ['1 block of the translation is not translated (line 8).', 'Write in docs/sv/index.md'],
      ['1 block i översättningen är inte översatt (rad 8).'],
      ['check home --language sv', 'done home --language sv'],
    ],
    [
      'one that nobody has confirmed',
      { [lock]: (text) => text.replace(/^"page home sv".*\n\n?/m, '') },
      ['Nobody has confirmed the translation: read it against the original.'],
      ['Ingen har bekräftat översättningen. Läs den mot originalet.'],
      ['check home --language sv', 'done home --language sv'],
    ],
    [
      'strings that are missing',
      { 'locales/sv/common.json': '{ "menu": "" }' },
      [
        '4 strings of the interface are missing or not whole: menu, languageMissing, directory.count, directory.place_ordinal.',
        'Write in locales/sv/common.json',
      ],
      ['texter i gränssnittet saknas eller är inte fullständiga: menu, languageMissing, directory'],
      ['check locales/sv/common.json --language sv', 'done --strings common --language sv'],
    ],
    [
      'strings that have fallen behind',
      { 'locales/en/common.json': replaced('"Menu"', '"Main menu"') },
      ['The original of 1 string has changed.'],
      ['Originalet till 1 text har ändrats.'],
      ['diff --strings common --language sv', 'done --strings common --language sv'],
    ],
    [
      'strings that nobody has confirmed',
      { [lock]: (text) => text.replace(/^"string tags:open-data sv".*\n\n?/m, '') },
      ['Nobody has confirmed 1 string.'],
      ['Ingen har bekräftat 1 text.'],
      ['check locales/sv/tags.json --language sv', 'done --strings tags --language sv'],
    ],
  ])('of %s', async (_title, edits, english, swedish, commands) => {
    const { next } = tree(edits)
    const { code, out } = await next()
    expect(code).toBe(0)
    for (const reason of english) expect(out).toContain(`   ${reason}`)
    const own = out.split('\n').flatMap((line) => /^ {3}npm run translate -- (.*)$/.exec(line)?.[1] ?? [])
    expect(own).toEqual(commands)
    const inSwedish = (await next('--words', 'sv')).out
    for (const reason of swedish) expect(inSwedish).toContain(reason)
  })
})

describe('npm run translate -- next', () => {
  it('says so where there is nothing to do', async () => {
    const { next } = tree()
    expect(await next()).toEqual({
      code: 0,
      out: 'Nothing to translate: everything is up to date.\n',
      err: '',
    })
    expect((await next('--words', 'sv')).out).toBe('Det finns inget att översätta: allt är aktuellt.\n')
  })

  it('gives the words, the time at a pace, and only as many tasks as are asked for', async () => {
    const { next } = tree(behind)
    const { out } = await next('--limit', '1', '--pace', '100')
    expect(out).toMatch(/^1\. home \(Swedish\): 23 words, about 14 min\n/)
    expect(out).not.toContain('\n2. ')
    expect(out).toMatch(/\d more tasks?; see (?:it|them) with --limit\./)
    expect(out).toContain('Times are for 100 words an hour')
    expect((await next('--language', 'en')).out).toContain('Nothing to translate')
  })

  it('gives JSON of version 1', async () => {
    const { next } = tree(behind)
    const told: unknown = JSON.parse((await next('--json')).out)
    expect(told).toMatchObject({
      version: 1,
      pace: 300,
      total: 2,
      tasks: [
        {
          kind: 'page',
          urgency: 'outdated',
          ref: 'home',
          language: 'sv',
          file: 'docs/sv/index.md',
          state: 'outdated',
          changed: [11, 26],
          words: 23,
          minutes: 5,
          commands: [
            'npm run translate -- diff home --language sv',
            'npm run translate -- done home --language sv',
          ],
        },
        { kind: 'strings', urgency: 'strings', namespace: 'common', missing: 4 },
      ],
    })
  })

  it('goes on with what can be read, says what cannot, and does not call it missing', async () => {
    const { next } = tree({ ...behind, 'docs/en/about/open-data.md': '---\ntitle: [\n---\n' })
    const { code, out, err } = await next()
    expect(code).toBe(2)
    expect(out).toContain('1. home (Swedish)')
    expect(out).not.toContain('open-data')
    expect(err).toContain('docs/en/about/open-data.md:')
  })

  it('takes no place of an option for a name', async () => {
    expect((await tree().next('sv')).err).toContain('next takes no names, but “sv” was given')
  })
})

describe('how pages and strings stand', () => {
  it.each<[string, Record<string, Edit>]>([
    ['a tree in which nothing is missing', {}],
    ['one that has fallen behind', behind],
    ['one that nothing was confirmed in', { [lock]: null }],
  ])('is what the coverage report says of %s', (_title, edits) => {
    const { root } = tree(edits)
    const { report } = readKnowledgeBase(root, whole)
    const { pages, strings } = readStandings(root, whole).report
    expect(pages).toEqual(report.pages.filter(({ status }) => status.state !== 'orphan'))
    expect(strings).toEqual(report.strings)
  })

  it('is told of a large tree, each page once', async () => {
    const root = copyOf('whole')
    makeLargeTree(path.join(root, 'large'), 150)
    const { out } = await runCommand(translateCommand, [
      'next',
      '--json',
      '--limit',
      '999',
      '--root',
      `${root}/large`,
    ])
    const { total, tasks }: { total: number; tasks: { ref?: string }[] } = JSON.parse(out)
    expect(total).toBe(151)
    expect(new Set(tasks.flatMap(({ ref }) => ref ?? [])).size).toBe(150)
  })
})
