import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { UsageError } from '../arguments/usage-problem.ts'

/**
 * The files below `root` that differ from where this branch left `ref`, the removed ones and those that git does
 * not know yet among them, as paths below `root`.
 * @throws UsageError where there is no git, no repository or no such ref.
 */
export function changedFiles(root: string, ref: string): Set<string> {
  const since = ['diff', '--merge-base', '--name-only', '--no-renames', '--relative', '-z', ref, '--']
  // This first, since outside a repository "git diff" means something else.
  const unknown = git(root, ['ls-files', '--others', '--exclude-standard', '-z'], ref)
  return new Set([...unknown, ...git(root, since, ref)])
}

function git(root: string, args: string[], ref: string): string[] {
  if (ref.startsWith('-')) throw new UsageError(`--changed-since takes a commit, branch or tag, not "${ref}"`)
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  })
  if (error) throw new UsageError('--changed-since needs git, which is not there')
  if (status === 0) return stdout.split('\0').filter((name) => name !== '')
  throw new UsageError(reasonFor(stderr, ref))
}

function reasonFor(stderr: string, ref: string): string {
  if (/not a git repository/i.test(stderr)) return '--changed-since needs a git repository, and this is none'
  if (/no merge base/i.test(stderr)) {
    return `--changed-since ${ref}: this clone does not hold the history back to where the two part; fetch more of it`
  }
  if (/bad revision|unknown revision|ambiguous argument|invalid object/i.test(stderr)) {
    return `--changed-since: git knows no commit, branch or tag "${ref}"; a shallow clone may have to fetch it first`
  }
  const [first = ''] = stderr.trim().split('\n')
  return `--changed-since ${ref}: ${first}`
}

/** True where a finding's file, its original's or what it is about has changed. */
export function touches(finding: Finding, changed: ReadonlySet<string>): boolean {
  const { file, original, values } = finding
  if (changed.has(file) || (original && changed.has(original.file))) return true
  const folder = path.posix.dirname(file)
  return Object.values(values).some((value) => {
    if (typeof value !== 'string') return false
    const name = value.replace(/(?::\d+){1,2}$/, '').replace(/[?#].*$/, '')
    if (name === '') return false
    return [name, path.posix.join(folder, decoded(name))].some((candidate) => changed.has(candidate))
  })
}

function decoded(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}
