import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openMemory } from '../../../../.vitepress/core/memory/open-memory.ts'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import { knownTexts } from '../../../../scripts/translate/start/known-texts.ts'
import whole from '../../../fixtures/whole/site.config.ts'
import { settings } from '../../../made/checked-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../../made/tree.ts'

const file = 'docs/sv/kvall.md'
/** A page that says some of what the home page says, whose translation is confirmed. */
const evening: Record<string, Edit> = {
  'docs/en/evening.md': [
    '---\ntitle: An evening\ndescription: What happens.\nref: evening\n---\n',
    'Come as you are and bring a friend. You need no tools of your own.\n',
    '## Rules {#rules}\n',
    '- Write to the group before Friday.',
    '- Write to the group before Monday.',
    '- Matrix\n',
    '| Question | Time |\n|---|---|\n| Who may come? | 18 |\n',
    'See [the open data rules](about/open-data.md#licence) and ![the mark](/mark.svg).\n',
    'Nothing like this has been said before anywhere.\n',
  ].join('\n'),
}

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...evening, ...edits })
  const run =
    (name: string) =>
    (...args: string[]) =>
      runCommand(translateCommand, [name, 'evening', ...args, '--root', root])
  return {
    root,
    start: run('start'),
    check: run('check'),
    done: run('done'),
    text: () => readFileSync(path.join(root, file), 'utf8'),
    page(name = 'evening') {
      const { report } = readKnowledgeBase(root, whole)
      return report.pages.find(({ ref, language }) => ref === name && language === 'sv')
    },
  }
}

const slug = ['--slug', 'kvall']

describe('npm run translate -- start, with what is known already', () => {
  it('fills in what is the same, to be read, and offers what is nearly the same', async () => {
    const { start, text } = tree()
    const { code, out } = await start(...slug)
    expect(code).toBe(0)
    expect(out).toContain('5 texts were known already and are filled in. Read each,')
    expect(out).toContain(
      '1 text is nearly the same as one that is known: the suggestion stands after ≈ in its comment.',
    )
    expect(text().split('---\n').slice(2).join('---\n').trim().split('\n')).toEqual([
      'Kom som du är och ta med en vän. Du behöver inga egna verktyg. <!-- memory: Come as you are and bring a friend. You need no tools of your own. -->',
      '',
      '## Regler <!-- memory: Rules --> {#rules}',
      '',
      '- Skriv till gruppen före fredag. <!-- memory: Write to the group before Friday. -->',
      '- <!-- original: Write to the group before Monday. ≈ 83 %: Skriv till gruppen före fredag. -->',
      '- <!-- original: Matrix -->',
      '',
      '| Fråga <!-- memory: Question --> | <!-- original: Time --> |',
      '|---|---|',
      '| Vem får komma? <!-- memory: Who may come? --> | 18 |',
      '',
      // Its links lead elsewhere from another page.
      '<!-- original: See the open data rules and the mark. -->',
      '',
      '<!-- original: Nothing like this has been said before anywhere. -->',
    ])
  })

  it('tells it in Swedish, and what it would do', async () => {
    const { start } = tree()
    expect((await start(...slug, '--dry-run')).out).toContain(
      '5 texts are known already and would be filled in',
    )
    expect((await start(...slug, '--words', 'sv')).out).toContain(
      '5 texter var kända sedan tidigare och är ifyllda.',
    )
  })

  it('fills nothing in with --no-memory, nor where nothing has been confirmed', async () => {
    const { start, text } = tree()
    const { out } = await start(...slug, '--no-memory')
    expect(out).not.toContain('known')
    expect(text()).not.toMatch(/memory:|≈/)
    const other = tree({ 'locales/translations.lock.json': null })
    await other.start(...slug)
    expect(other.text()).not.toMatch(/memory:|≈/)
  })

  it('counts a text with a suggestion as not written, and none of it as confirmed', async () => {
    const { start, page } = tree()
    await start(...slug)
    const { status, words } = page() ?? {}
    expect(status).toMatchObject({ state: 'partial' })
    expect(words?.current).toBe(0)
    const lines = status?.state === 'partial' ? status.untranslated.map(({ excerpt }) => excerpt) : []
    expect(lines).toContain('Write to the group before Monday.')
    expect(lines).not.toContain('Write to the group before Friday.')
  })

  it('does not take what was confirmed of an earlier translation for its own', async () => {
    const { root, page } = tree({ 'docs/sv/index.md': null })
    const start = (...args: string[]) =>
      runCommand(translateCommand, ['start', 'home', ...args, '--root', root])
    const lock = () => readFileSync(path.join(root, 'locales/translations.lock.json'), 'utf8')
    const before = lock()
    expect(before).toContain('"page home sv"')
    expect((await start('--dry-run')).out).toContain('would no longer count')
    expect(lock()).toBe(before)
    expect((await start()).out).toContain(
      'What was confirmed of an earlier translation of home no longer counts',
    )
    expect(lock()).not.toContain('"page home sv"')
    expect(lock()).toContain('"page open-data en"')
    expect(page('home')?.words.current).toBe(0)
  })

  it('lets the page be confirmed when each has been read, and not before', async () => {
    const { root, start, check, done } = tree()
    await start(...slug, '--title', 'En kväll')
    edit(root, {
      [file]: (text) =>
        text
          .replace('What happens.', 'Vad som händer.')
          .replace(/<!-- original: Write.*-->/, 'Skriv till gruppen före måndag.')
          .replace(/<!-- original: Matrix -->/, 'Matrix')
          .replace(/<!-- original: Time -->/, 'Tid')
          .replace(
            /<!-- original: See.*-->/,
            'Se [reglerna](om/oppna-data.md#licence) och ![märket](/mark.svg).',
          )
          .replace(/<!-- original: Nothing.*-->/, 'Inget sådant har sagts förut någonstans.'),
    })
    const checked = await check()
    expect(checked.out).toContain(`${file}:8:1  warning  This text comes from the translation memory`)
    expect(checked.out.match(/\[memory-unread\]/g)).toHaveLength(5)
    const { code, out } = await done()
    expect(code).toBe(1)
    expect(out).toContain('5 texts are still to be written or read')
    edit(root, { [file]: (text) => text.replace(/ <!-- memory: .*? -->/g, '') })
    expect((await done()).out).toContain('evening (Swedish): confirmed')
  })
})

describe('a text of the memory', () => {
  const known = (target: string) =>
    knownTexts(
      openMemory(
        [{ kind: 'block', from: 'en', to: 'sv', source: 'A b c d', target, origins: ['page x'] }],
        'en',
        'sv',
      ),
    )('A b c d')

  it.each(['Å, ä och ö', 'Se **det** [här](https://example.org/a)', '`kod` är kod'])(
    'that can stand anywhere is taken: %s',
    (target) => {
      expect(known(target)).toEqual({ percent: 100, translation: target })
    },
  )

  it.each([
    '- punkt',
    '# rubrik',
    '1. ett',
    'a | b',
    'se [här](b.md)',
    '> citat',
    '<div>',
    'x <!-- y -->',
    '::: tip',
  ])('that would be something else is not: %s', (target) => expect(known(target)).toBeUndefined())
})
