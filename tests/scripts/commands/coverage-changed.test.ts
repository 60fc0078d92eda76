import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../scripts/commands/coverage.ts'
import { runCommand } from '../../made/run-command.ts'
import { copyOf, type Edit, edit } from '../../made/tree.ts'

const settings: Edit = (text) => text.replace('../../../.vitepress', path.resolve('.vitepress'))
const link = (to: string) => (text: string) => `${text}\nSee [it](${to}).\n`

/** A repository with the whole fixture, where both languages have a dead link since before. */
function repository() {
  const root = copyOf('whole', {
    'site.config.ts': settings,
    'docs/en/index.md': link('old-en.md'),
    'docs/sv/om/oppna-data.md': link('old-sv.md'),
  })
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.org', ...args],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    if (status !== 0) throw new Error(stderr)
  }
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'Begin')
  const check = (...args: string[]) => runCommand(coverageCommand, ['--root', root, ...args])
  return { root, git, check, edit: (edits: Record<string, Edit>) => edit(root, edits) }
}

describe('npm run coverage -- --changed-since', () => {
  it('is silent where nothing has changed, whatever there was before', async () => {
    const { check } = repository()
    expect((await check()).code).toBe(1)
    const { code, out } = await check('--changed-since', 'main')
    expect(code).toBe(0)
    expect(out).not.toContain('link-dead')
  })

  it('tells of a changed file, committed or not, and of one that git does not know', async () => {
    const made = repository()
    made.git('checkout', '-q', '-b', 'work')
    made.edit({ 'docs/en/about/open-data.md': link('new-1.md') })
    made.git('commit', '-q', '-a', '-m', 'Change')
    made.edit({ 'docs/sv/index.md': link('new-2.md') })
    made.edit({ 'docs/sv/å ny.md': '---\ntitle: Ny\ndescription: Ny.\n---\n\n[Text](new-3.md)\n' })
    const { code, out } = await made.check('--changed-since', 'main')
    expect(code).toBe(1)
    expect(out.match(/(?:new|old)-\w+\.md/g)?.sort()).toEqual(['new-1.md', 'new-2.md', 'new-3.md'])
  })

  it('tells of a translation whose original has changed, and of a link whose target is gone', async () => {
    const made = repository()
    made.edit({
      'docs/en/index.md': (text) => text.replace('You need no tools', 'You need five tools'),
      'docs/en/about/open-data.md': null,
      'docs/sv/om/oppna-data.md': null,
    })
    const { out } = await made.check('--changed-since', 'main')
    expect(out).toMatch(/docs\/sv\/index\.md:.*page-outdated/)
    expect(out).toMatch(/docs\/sv\/index\.md:.*link-dead/)
  })

  it('knows nothing of what the other branch has done since', async () => {
    const made = repository()
    made.git('branch', 'work')
    made.edit({ 'docs/en/about/open-data.md': link('new-1.md') })
    made.git('commit', '-q', '-a', '-m', 'Elsewhere')
    made.git('checkout', '-q', 'work')
    expect((await made.check('--changed-since', 'main')).code).toBe(0)
  })

  it('judges shares only where it is told to', async () => {
    const made = repository()
    expect((await made.check('--changed-since', 'main', '--fail-under', '100')).out).toContain(
      'at least 100% is required',
    )
  })

  it('says so where there is no repository', async () => {
    const root = copyOf('whole', { 'site.config.ts': settings })
    const { code, err } = await runCommand(coverageCommand, ['--root', root, '--changed-since', 'main'])
    expect(code).toBe(2)
    expect(err).toContain('--changed-since needs a git repository, and this is none')
  })
})
