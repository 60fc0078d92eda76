import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { projectRoot } from '../../../../scripts/site/folders.ts'
import { donePages } from '../../../../scripts/translate/done-pages.ts'
import { workLock } from '../../../../scripts/translate/work-folder.ts'
import whole from '../../../fixtures/whole/site.config.ts'
import { settings } from '../../../made/checked-tree.ts'
import { makeLargeTree } from '../../../made/large-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../../made/tree.ts'

const lockFile = 'locales/translations.lock.json'
const home = 'docs/sv/index.md'

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return {
    root,
    lock: () => readFileSync(path.join(root, lockFile), 'utf8'),
    done: (...args: string[]) => runCommand(translateCommand, ['done', ...args, '--root', root]),
  }
}

const changed: Record<string, Edit> = {
  'docs/en/index.md': (text) =>
    text
      .replace('You need no tools', 'You need some tools')
      .replace('Everybody who lives', 'Nobody who lives'),
}

/** Runs a command in a process of its own; its exit code. */
function launch(args: readonly string[]): Promise<number | null> {
  const run = path.join(projectRoot, 'scripts/run.mjs')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [run, 'translate', ...args], { cwd: projectRoot, stdio: 'ignore' })
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

describe('a page with a text that is still to be written or read', () => {
  it.each([
    ['a placeholder', 'Kom som du är', '<!-- original: Come as you are -->\n\nKom som du är', 8],
    ['one in an item', '- Skriv till gruppen före fredag.', '- <!-- original: Write to the group -->', 14],
    ['one in a cell', 'Alla som bor här', '<!-- original: Everybody who lives here -->', 21],
    ['one in a heading', '## Regler', '## <!-- original: Rules -->', 17],
    ['one that is filled, but not taken away', 'Kom som', '<!-- original: Come as you are -->\nKom som', 8],
    ['a text of the memory', '## Regler', '## Regler <!-- memory: Rules -->', 17],
    ['one in an item of it', 'före fredag.', 'före fredag. <!-- memory: Write to the group -->', 14],
  ])('is refused: %s', async (_title, from, to, line) => {
    const { done, lock } = tree({ ...changed, [home]: (text) => text.replace(from, to) })
    const before = lock()
    const { code, out } = await done('home')
    expect(code).toBe(1)
    expect(out).toContain(
      `home (Swedish) was not confirmed: in ${home}, line ${line}, a text is still to be written or read.`,
    )
    expect((await done('home', '--words', 'sv')).out).toContain(`i ${home}, rad ${line}, återstår en text`)
    expect(lock()).toBe(before)
  })

  it('is confirmed where such a comment is only told of', async () => {
    const { done } = tree({
      ...changed,
      [home]: (text) =>
        text
          .replace('med en vän.', 'med en vän, `<!-- original: … -->`.')
          .replace('npm', '<!-- memory: x -->\nnpm'),
    })
    expect((await done('home')).out).toContain('home (Swedish): confirmed')
  })

  it('can be confirmed block by block, but for that text', async () => {
    const { done, lock } = tree({
      ...changed,
      [home]: (text) => text.replace('Alla som bor här', '<!-- original: Nobody who lives here -->'),
    })
    const before = lock()
    expect((await done('home', '--block', '24')).out).toContain('line 21, a text is still to be written')
    expect(lock()).toBe(before)
    expect((await done('home', '--block', '11')).out).toContain(
      '1 changed block confirmed. 1 changed block is left.',
    )
  })

  it('is left out of what lock --init confirms', async () => {
    const { root, lock } = tree({
      [home]: (text) => `${text}\nMer. <!-- memory: More. -->\n`,
      [lockFile]: null,
    })
    const { code, out } = await runCommand(translateCommand, ['lock', '--init', '--root', root])
    expect(code).toBe(0)
    expect(out).toContain('home (Swedish) was not confirmed')
    expect(lock()).not.toContain('"page home sv"')
    expect(lock()).toContain('"page open-data en"')
  })
})

describe('what an error refuses', () => {
  it('is a single block too', async () => {
    const { done, lock } = tree({ ...changed, [home]: (text) => text.replace('oppna-data.md', 'borta.md') })
    const before = lock()
    const { code, out } = await done('home', '--block', '11', '--still-right')
    expect(code).toBe(1)
    expect(out).toContain('home (Swedish) was not confirmed, since it has 1 error:')
    expect(lock()).toBe(before)
  })

  it('is the page with the error, and not the one beside it', async () => {
    const { done, lock } = tree({
      'docs/en/about/open-data.md': (text) => text.replace('../index.md', '../gone.md'),
      ...changed,
    })
    const before = lock()
    const { code, out } = await done('home', 'open-data')
    expect(code).toBe(1)
    expect(out).toContain('home (Swedish): confirmed against')
    expect(out).toContain('open-data (English) was not confirmed')
    expect(
      lock()
        .split('\n')
        .filter((line) => !before.includes(line)),
    ).toHaveLength(1)
  })

  it('is a string with an error, and not those beside it', async () => {
    const { done } = tree({
      'locales/en/common.json': (text) =>
        text.replace('"Menu"', '"Main menu"').replace('(this page', '(that page'),
      'locales/sv/common.json': (text) => text.replace('på {{language}} än', 'på det språket {{x}} än'),
    })
    const { code, out } = await done('--strings', 'common')
    expect(code).toBe(1)
    expect(out).toContain('common (Swedish): 1 string confirmed.')
    expect(out).toContain('common (Swedish): 1 string left out')
  })
})

describe('what changes meanwhile', () => {
  it('is seen: a page whose file is another by then is not confirmed', () => {
    const { root } = tree(changed)
    const confirm = donePages(root, whole, ['home'], { language: undefined, choice: { isStillRight: false } })
    edit(root, { [home]: (text) => text.replace('en vän', 'två vänner') })
    const { lock, outcomes } = confirm()
    expect(outcomes).toEqual([{ kind: 'changed', name: 'home', file: home }])
    const other = donePages(root, whole, ['home'], { language: undefined, choice: { isStillRight: false } })()
    expect(other.lock.pages.get('home sv')).not.toEqual(lock.pages.get('home sv'))
  })

  it('is not lost: what another has confirmed since is in the record that is written', () => {
    const { root, lock } = tree(changed)
    const confirm = donePages(root, whole, ['home'], { language: undefined, choice: { isStillRight: false } })
    edit(root, { [lockFile]: (text) => text.replace('"page open-data en"', '"page new en"') })
    expect(lock()).toContain('page new en')
    expect([...confirm().lock.pages.keys()]).toEqual(expect.arrayContaining(['new en', 'home sv']))
  })

  it('waits for its turn, and says so where that does not come', async () => {
    const { root, done, lock } = tree(changed)
    const before = lock()
    mkdirSync(path.dirname(workLock(root)), { recursive: true })
    writeFileSync(workLock(root), String(process.ppid))
    const { code, err } = await done('home')
    expect(code).toBe(2)
    expect(err).toContain('.translate/lock')
    expect(lock()).toBe(before)
  }, 20_000)

  it('loses nothing where two commands run at once', async () => {
    const root = copyOf('whole')
    const pairs = 12
    makeLargeTree(root, pairs)
    const refs = Array.from({ length: pairs }, (_, index) => `page-${index}`)
    edit(root, {
      [lockFile]: null,
      'docs/en/index.md': null,
      'docs/sv/index.md': null,
      'docs/en/about': null,
      'docs/sv/om': null,
    })
    const halves = [0, 1].map((half) => refs.filter((_, index) => index % 2 === half))
    const codes = await Promise.all(halves.map((half) => launch(['done', ...half, '--root', root])))
    expect(codes).toEqual([0, 0])
    const lock = readFileSync(path.join(root, lockFile), 'utf8')
    for (const ref of refs) expect(lock).toContain(`"page ${ref} sv"`)
  }, 60_000)
})
