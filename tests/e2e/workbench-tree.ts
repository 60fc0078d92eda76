import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'

/** A copy of the whole fixture, in git, with an outdated block on its first page and a plural that lacks a form. */
export function treeWithGaps() {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  cpSync(path.join(projectRoot, 'tests/fixtures/whole'), root, { recursive: true })
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const change = (file: string, before: string, after: string) =>
    writeFileSync(path.join(root, file), read(file).replace(before, after))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root })
  change('site.config.ts', '../../../.vitepress', path.join(projectRoot, '.vitepress'))
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'As it was confirmed')
  change('docs/en/index.md', 'You need no tools', 'You need five tools')
  change('locales/sv/common.json', '    "count_one": "{{count}} grupp",\n', '')
  return {
    root,
    read,
    change,
    takeAway: (file: string) => rmSync(path.join(root, file)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export type TreeWithGaps = ReturnType<typeof treeWithGaps>

/** Starts `npm run workbench` on a tree; gives the address that it prints. */
export async function startWorkbench(root: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const launcher = path.join(projectRoot, 'scripts/run.mjs')
  const args = [launcher, 'workbench', '--no-open', '--words', 'en', '--root', root]
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (text: Buffer) => {
      said += text
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
  return {
    address,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}
