import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import whole from '../../../fixtures/whole/site.config.ts'
import { settings } from '../../../made/checked-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../../made/tree.ts'

const home = 'docs/sv/index.md'
const guide = 'docs/sv/guider/mote.md'

/** A guide beside one that has a translation, and none of its own. */
const guides: Record<string, Edit> = {
  'docs/en/guides/first.md': '---\ntitle: First\ndescription: One.\nref: first\n---\n\nCome to the square.\n',
  'docs/sv/guider/forsta.md':
    '---\ntitle: Första\ndescription: En.\nref: first\noriginal: en\n---\n\nKom till torget.\n',
  'docs/en/guides/hold-a-meeting.md': [
    '---\ntitle: Hold a meeting\ndescription: How people in a town meet.\nref: meeting\n---\n',
    'Read [the first guide](first.md#top), [the start](../index.md#before) and [the mail](mailto:a@example.org).\n',
    '> Quoted words of somebody\n> on two lines.\n',
    'Under a line\n---\n',
    '## Tools [here](first.md)\n',
    '::: tip Bring a pen\nA pen is enough for the whole evening.\n:::\n',
    '- [ ] Book a room -- early\n  1. Ask the caretaker\n- Year: 2026\n',
    '| Who | When |\n|---|---|\n| Anna \\| Bo | 18 |\n',
    '<!-- coverage-allow link-dead: soon -->\n',
    '![A round table](table.png)\n',
    '```md\n[a](first.md)\n```\n',
    '[first]: first.md\n',
  ].join('\n'),
}

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', {
    'site.config.ts': settings,
    [home]: null,
    'locales/translations.lock.json': null,
    ...edits,
  })
  return {
    root,
    text: (file: string) => readFileSync(path.join(root, file), 'utf8'),
    start: (...args: string[]) => runCommand(translateCommand, ['start', ...args, '--root', root]),
    page(ref: string) {
      const { report } = readKnowledgeBase(root, whole)
      return report.pages.find((page) => page.ref === ref && page.language === 'sv')
    },
  }
}

describe('npm run translate -- start', () => {
  it('makes the file of a translation at its place', async () => {
    const { start, text } = tree()
    const { code, out } = await start('home')
    expect(code).toBe(0)
    expect(out).toContain('Made docs/sv/index.md from docs/en/index.md: 76 words to translate into Swedish.')
    expect(out).toContain('npm run translate -- done home --language sv')
    expect(text(home)).toBe(
      [
        '---',
        'title: Start here',
        'description: Where to begin when you want to take part.',
        'ref: home',
        'original: en',
        '---',
        '',
        '<!-- original: Come as you are and bring a friend. You need no tools of your own. -->',
        '',
        '## <!-- original: Before the meeting --> {#before}',
        '',
        '<!-- original: Read what was decided last time, and say what you want to talk about. -->',
        '',
        '- <!-- original: Write to the group before Friday. -->',
        '- <!-- original: Tell us if you need a sign language interpreter. -->',
        '',
        '## <!-- original: Rules --> {#rules}',
        '',
        '| <!-- original: Question --> | <!-- original: Answer --> |',
        '|---|---|',
        '| <!-- original: Who may come? --> | <!-- original: Everybody who lives here --> |',
        '',
        '<!-- original: See the open data rules and the mark. -->',
        '',
        '```sh',
        'npm start',
        '```',
        '',
      ].join('\n'),
    )
  })

  it.each([[[]], [['--with-original']]])(
    'a started page counts 0 %% (%j), and each block raises it',
    async (options) => {
      const { root, start, page } = tree()
      await start('home', ...options)
      expect(page('home')?.status.state).toBe('partial')
      expect(page('home')?.words).toEqual({ total: 76, translated: 0, current: 0 })
      const steps: [RegExp, string][] = [
        [/^title: .*$/m, 'title: Börja här'],
        [/^description: .*$/m, 'description: Här börjar du när du vill vara med.'],
        [/^<!-- original: Come.*-->$/m, 'Kom som du är och ta med en vän. Du behöver inga egna verktyg.'],
        [/<!-- original: Before.*-->/, 'Före mötet'],
        // Below its comment, without an empty line, a text fills it too.
        [
          /^<!-- original: Read.*-->$/m,
          '$&\nLäs vad som beslutades förra gången, och säg vad du vill ta upp.',
        ],
        [/<!-- original: Write.*-->/, 'Skriv till gruppen före fredag.'],
        [/<!-- original: Tell.*-->/, 'Säg till om du behöver teckenspråkstolk.'],
        [/<!-- original: Rules -->/, 'Regler'],
        [/<!-- original: Question --> \| <!-- original: Answer -->/, 'Fråga | Svar'],
        [/<!-- original: Who.*? --> \| <!-- original: Every.*? -->/, 'Vem får komma? | Alla som bor här'],
        [/^<!-- original: See.*-->$/m, 'Se [reglerna](om/oppna-data.md#licence) och ![märket](/mark.svg).'],
      ]
      let before = 0
      for (const [from, to] of steps) {
        edit(root, { [home]: (text) => text.replace(from, to) })
        const translated = page('home')?.words.translated ?? 0
        expect(translated, to).toBeGreaterThan(before)
        before = translated
      }
      expect(before).toBe(76)
      expect(page('home')?.status.state).toBe('unconfirmed')
    },
  )

  it('counts a row as still to be written while one of its cells is', async () => {
    const { root, start, page } = tree()
    await start('home')
    edit(root, { [home]: (text) => text.replace('<!-- original: Question -->', 'Fråga') })
    expect(page('home')?.words.translated).toBe(0)
  })

  it('still counts nothing as translated where the original has changed since', async () => {
    const { root, start, page } = tree()
    await start('home')
    edit(root, { 'docs/en/index.md': (text) => text.replace('Come as you are', 'You are all welcome') })
    expect(page('home')?.words.translated).toBe(0)
  })

  it('keeps what is no text, and writes addresses as the translation needs them', async () => {
    const { start, text } = tree(guides)
    const { out } = await start('meeting', '--title', 'Möte', '--with-original')
    expect(out).toContain(`Made ${guide} `)
    const body = text(guide).split('---\n').slice(2).join('---\n')
    expect(text(guide)).toContain('title: Möte\n')
    expect(body.trim().split('\n\n')).toEqual([
      '<!-- original: Read [the first guide](forsta.md#top), [the start](../#before) and [the mail](mailto:a@example.org). -->',
      '> <!-- original: Quoted words of somebody on two lines. -->',
      '## <!-- original: Under a line --> {#under-a-line}',
      '## <!-- original: Tools [here](forsta.md) --> {#tools-here}',
      '::: tip Bring a pen\n<!-- original: A pen is enough for the whole evening. -->\n:::',
      '- [ ] <!-- original: Book a room -- early -->\n  1. <!-- original: Ask the caretaker -->\n- <!-- original: Year: 2026 -->',
      '| <!-- original: Who --> | <!-- original: When --> |\n|---|---|\n| <!-- original: Anna \\| Bo --> | 18 |',
      '\n![A round table](../../en/guides/table.png)',
      '```md\n[a](first.md)\n```',
      '[first]: forsta.md',
    ])
  })

  it('counts 0 % of such a page too', async () => {
    for (const options of [[], ['--with-original']]) {
      const { start, page } = tree(guides)
      await start('meeting', ...options)
      expect(page('meeting')?.words.translated).toBe(0)
    }
  })

  it.each([
    [['meeting'], 'docs/sv/guider/hold-a-meeting.md'],
    [
      ['meeting', '--title', 'Så håller du ett möte på Öland'],
      'docs/sv/guider/sa-haller-du-ett-mote-pa-oland.md',
    ],
    [['meeting', '--slug', 'mote'], guide],
  ])('places it in the folder of its neighbours: %j', async (args, file) => {
    const { root, start } = tree(guides)
    await start(...args)
    expect(existsSync(path.join(root, file))).toBe(true)
  })

  it('writes nothing with --dry-run', async () => {
    const { root, start } = tree()
    expect((await start('home', '--dry-run')).out).toContain('Would make docs/sv/index.md')
    expect(existsSync(path.join(root, home))).toBe(false)
  })

  it('leaves nothing behind but the file', async () => {
    const { root, start } = tree()
    await start('home')
    expect(readdirSync(root).sort()).toEqual(['.translate', 'docs', 'locales', 'site.config.ts'])
    expect(readdirSync(path.join(root, '.translate'))).toEqual(['.gitignore'])
    expect(readdirSync(path.join(root, 'docs/sv')).sort()).toEqual(['index.md', 'om'])
  })

  it.each<[string, string[], Record<string, Edit>, string]>([
    [
      'what is there',
      ['open-data'],
      {},
      'open-data is there in English already: docs/en/about/open-data.md.',
    ],
    [
      'the original',
      ['home', '--language', 'en'],
      {},
      'home was first written in English (docs/en/index.md)',
    ],
    ['an unknown ref', ['hom'], {}, 'There is no page with the ref “hom”. Did you mean “home”?'],
    [
      'in Swedish',
      ['hom', '--words', 'sv'],
      {},
      'Det finns ingen sida med referensen ”hom”. Menade du ”home”?',
    ],
    [
      'a file that cannot be read',
      ['home'],
      { [home]: '---\nref: home\ntitel: x\n---\n' },
      'is there in Swedish already',
    ],
    [
      'another file at its place',
      ['meeting', '--slug', 'forsta'],
      guides,
      'docs/sv/guider/forsta.md is there already',
    ],
    ['a slug that is none', ['meeting', '--slug', '../x'], guides, 'the last part of its address has to be'],
    ['a slug for a first page', ['home', '--slug', 'hem'], {}, 'Leave --slug out.'],
    [
      'the address of a stand-in',
      ['meeting', '--slug', 'other'],
      {
        ...guides,
        'docs/en/guider/other.md': '---\ntitle: Other\ndescription: O.\nref: other\n---\n\nHello.\n',
      },
      'until other is translated it is shown at /sv/guider/other.',
    ],
    [
      'what is deliberately not translated',
      ['home'],
      { 'docs/en/index.md': (text) => text.replace('order: 1', 'languages: [en]') },
      'home is deliberately not in Swedish',
    ],
  ])('refuses %s', async (_, args, edits, expected) => {
    const { root, start } = tree(edits)
    const { code, out } = await start(...args)
    expect(out).toContain(expected)
    expect(code).toBe(1)
    expect(existsSync(path.join(root, guide))).toBe(false)
  })

  it.each([[[]], [['home', 'open-data']]])('says how it is used: %j', async (args) => {
    const { code, err } = await tree().start(...args)
    expect(code).toBe(2)
    expect(err).toContain('start needs the ref of one page after it')
  })
})
