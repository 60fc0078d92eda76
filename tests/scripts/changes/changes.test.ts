import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../scripts/changes/changes-of.ts'
import { changeLines } from '../../../scripts/report/change-lines.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit, edit } from '../../made/tree.ts'

const changed: Record<string, Edit> = {
  'docs/en/index.md': (text) =>
    text
      .replace('You need no tools', 'You need some tools')
      .replace('Everybody who lives', 'Evrybody who lives')
      .replace('- Write to the group before Friday.\n', ''),
  'docs/sv/om/oppna-data.md': (text) => text.replace('Välj en öppen licens', 'Välj alltid en öppen licens'),
  'locales/en/common.json': (text) => text.replace('"Menu"', '"Main menu"'),
}

/** The lines of the changes of a tree, with its history in git or without. */
async function lines(history: boolean, language = 'en', edits = changed): Promise<string> {
  const root = copyOf('whole')
  if (history) {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: root,
      })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'First')
    edit(root, edits)
    git('commit', '--quiet', '--all', '--allow-empty', '--message', 'Second')
  } else {
    edit(root, edits)
  }
  const changes = await changesOf(readKnowledgeBase(root, whole), root, whole)
  return changeLines(changes, language, pc.createColors(false)).join('\n')
}

describe('what changed since it was confirmed', () => {
  it('is shown word by word where git has the text as it was', async () => {
    expect(await lines(true)).toBe(
      [
        'docs/sv/index.md ← docs/en/index.md',
        '  docs/en/index.md:11  a “not” or the like',
        '    Come as you are and bring a friend. You need [-no-] {+some+} tools of your own.',
        '  docs/en/index.md:17  taken away  Before the meeting',
        '    [-Write to the group before Friday.-]',
        '  docs/en/index.md:23  a misspelling  Rules',
        '    Who may come? | [-Everybody-] {+Evrybody+} who lives here',
        '',
        'docs/en/about/open-data.md ← docs/sv/om/oppna-data.md',
        '  docs/sv/om/oppna-data.md:15  words  Licens',
        '    Välj {+alltid +} en öppen licens. Läs mer på [startsidan](../index.md#before).',
        '',
        'locales/en/common.json:2  words  common:menu',
        '    [-Menu-] {+Main menu+}',
      ].join('\n'),
    )
  })

  it('is shown without git by what is new and how much was taken away', async () => {
    const text = await lines(false)
    expect(text).toContain('You need [-1 word-] {+some+} tools of your own')
    expect(text).toContain('The text as it was is not in git here')
    expect(text).toContain('    [-6 words-]')
  })

  it('is said in Swedish too', async () => {
    const text = await lines(false, 'sv')
    expect(text).toContain('docs/en/index.md:11  ett ”inte” eller liknande')
    expect(text).toContain('[-1 ord-] {+some+}')
  })

  it('is nothing where nothing has changed', async () => {
    expect(await lines(true, 'en', {})).toBe(
      'Nothing has changed in the originals since their translations were confirmed.',
    )
  })

  it('is found for a lock file of the first version too', async () => {
    const first = readFileSync(path.resolve('tests/fixtures/first-lock.json'), 'utf8')
    const text = await lines(true, 'en', { ...changed, 'locales/translations.lock.json': first })
    expect(text).toContain('docs/en/index.md:11  not known in what way')
    expect(text).toContain('You need [-no-] {+some+} tools')
    expect(text).toContain('[-Menu-] {+Main menu+}')
  })
})
