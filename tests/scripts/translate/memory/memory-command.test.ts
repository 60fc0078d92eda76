import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { checkedTree } from '../../../made/checked-tree.ts'
import { readTmx } from '../../../made/read-tmx.ts'
import { runCommand } from '../../../made/run-command.ts'
import type { Edit } from '../../../made/tree.ts'

function tree(edits: Record<string, Edit> = {}) {
  const { root } = checkedTree(edits)
  return {
    out: path.join(root, 'memory.tmx'),
    run: (...args: string[]) => runCommand(translateCommand, ['memory', ...args, '--root', root]),
  }
}

const locks = 'locales/translations.lock.json'

describe('npm run translate -- memory', () => {
  it('says what is in the memory', async () => {
    const { code, out } = await tree().run()
    expect(code).toBe(0)
    expect(out).toMatch(/^From English into Swedish\. Blocks: \d+\. Sentences: \d+\. Strings: \d+\.$/m)
    expect(out).toMatch(/^From Swedish into English\. Blocks: \d+\. Sentences: \d+\. Strings: 0\.$/m)
  })

  it('says so in Swedish', async () => {
    const { out } = await tree().run('--words', 'sv')
    expect(out).toMatch(
      /^Från engelska till svenska\. Block: \d+\. Meningar: \d+\. Gränssnittstexter: \d+\.$/m,
    )
  })

  it('says that it is empty where nobody has confirmed anything', async () => {
    const { code, out } = await tree({ [locks]: null }).run()
    expect([code, out]).toEqual([0, 'The memory is empty, since nothing is both confirmed and up to date.\n'])
  })

  it.each([
    [
      'the same text',
      ['Before the meeting'],
      '100%  English into Swedish  page home\n    Before the meeting\n    Före mötet\n',
    ],
    [
      'a near one, with what differs',
      ['You need three tools of your own.'],
      '85%  English into Swedish  page home\n    You need [-no-]{+three+} tools of your own.\n    Du behöver inga egna verktyg.\n',
    ],
    [
      'one in Swedish, in Swedish',
      ['före mötet!', '--words', 'sv'],
      '99 %  svenska till engelska  page home\n',
    ],
    ['nothing', ['No such text at all'], 'Nothing in the memory is at least 75% like this text.\n'],
    [
      'only translations into a language',
      ['Before the meeting', '--language', 'en'],
      'Nothing in the memory is at least 75% like this text.\n',
    ],
  ])('finds %s', async (_title, [text = '', ...args], expected) => {
    const { code, out } = await tree().run('--find', text, ...args)
    expect(code).toBe(0)
    expect(out.replaceAll('\u00a0', ' ').startsWith(expected)).toBe(true)
  })

  it('writes TMX that can be read again, and never over a file', async () => {
    const { run, out: file } = tree()
    expect((await run('--out', file, '--dry-run')).out).toContain('Nothing was, because of --dry-run.')
    expect(existsSync(file)).toBe(false)
    expect(await run('--out', file)).toMatchObject({ code: 0, err: '' })
    const text = readFileSync(file, 'utf8')
    const { units, faults } = readTmx(text)
    expect(faults).toEqual([])
    expect(units.map(({ source }) => source)).toContain('Before the meeting')
    const again = await run('--out', file, '--language', 'en')
    expect(again).toMatchObject({ code: 1 })
    expect(again.out).toContain('is there already')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it.each([
    [['home'], 'memory takes no names'],
    [['--find', 'a', '--out', 'b'], '--find and --out do not go together'],
    [['--find', '…'], '--find needs a text with words in it'],
    [['--out', ''], '--out needs a value after it'],
    [['--language', 'gd'], '--language takes one of en, sv'],
  ])('takes not %j', async (args, said) => {
    const { code, err } = await tree().run(...args)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('says where the lock file is broken', async () => {
    const { code, out, err } = await tree({ [locks]: '{' }).run()
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(locks)
  })

  it('makes do without a page that cannot be read, and says which', async () => {
    const { code, out, err } = await tree({ 'docs/sv/index.md': '---\ntitle: [\n---\n' }).run(
      '--find',
      'Menu',
    )
    expect(code).toBe(2)
    expect(out).toContain('Meny')
    expect(err).toContain('docs/sv/index.md')
  })
})
