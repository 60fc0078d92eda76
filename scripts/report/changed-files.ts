import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
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
  if (ref.startsWith('-')) throw new UsageError((t) => t('findings:usage.sinceName', { given: ref }))
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  })
  if (error) throw new UsageError((t) => t('findings:usage.sinceGit'))
  if (status === 0) return stdout.split('\0').filter((name) => name !== '')
  throw new UsageError((t) => reasonFor(stderr, ref, t))
}

function reasonFor(stderr: string, given: string, t: Words): string {
  if (/not a git repository/i.test(stderr)) return t('findings:usage.sinceRepository')
  if (/no merge base/i.test(stderr)) return t('findings:usage.sinceShallow', { given })
  if (/bad revision|unknown revision|ambiguous argument|invalid object/i.test(stderr)) {
    return t('findings:usage.sinceUnknown', { given })
  }
  const [reason = ''] = stderr.trim().split('\n')
  return t('findings:usage.sinceOther', { given, reason })
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
