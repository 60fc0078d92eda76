import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DeployTarget } from './deploy-target.ts'

/** How it ended: sent, not tried since the folder there holds something else, or failed with what rsync said. */
export type Sent = { kind: 'sent'; changes: string } | { kind: 'foreign' } | { kind: 'failed'; said: string }

/** What every folder of a built site has. */
const mark = '404.html'

/**
 * Makes a folder of a server the same as that of a built site. New files come before those that name them are put in
 * place, and old ones go last. It asks the server for its key and takes no other than the known one.
 */
export function sendSite(site: string, target: DeployTarget, isDry: boolean): Sent {
  const secrets = mkdtempSync(path.join(tmpdir(), 'tingwall-deploy-'))
  try {
    const key = path.join(secrets, 'key')
    const knownHosts = path.join(secrets, 'known_hosts')
    writeFileSync(key, target.key, { mode: 0o600 })
    writeFileSync(knownHosts, target.knownHosts)
    const shell = ['ssh', ...sshOptions(target, key, knownHosts)].join(' ')
    const there = `${target.user}@${target.host}:${target.path}/`
    const now = rsync(['--list-only', '-e', shell, there])
    if (now.status !== 0) return { kind: 'failed', said: now.said }
    if (!isOurs(now.output)) return { kind: 'foreign' }
    const { status, output, said } = rsync([...howToSend(isDry), '-e', shell, `${site}/`, there])
    return status === 0 ? { kind: 'sent', changes: output.trim() } : { kind: 'failed', said }
  } finally {
    rmSync(secrets, { recursive: true, force: true })
  }
}

/** What rsync is told beside where from and where to. */
export function howToSend(isDry: boolean): string[] {
  return [
    '--recursive',
    '--checksum',
    '--compress',
    '--chmod=D755,F644',
    '--delay-updates',
    '--delete-delay',
    '--itemize-changes',
    ...(isDry ? ['--dry-run'] : []),
  ]
}

/** What ssh is told: this key and no other, and no server but the known one. */
export function sshOptions({ port }: DeployTarget, key: string, knownHosts: string): string[] {
  const settings = {
    BatchMode: 'yes',
    IdentitiesOnly: 'yes',
    StrictHostKeyChecking: 'yes',
    UserKnownHostsFile: knownHosts,
    GlobalKnownHostsFile: '/dev/null',
  }
  return [
    ...['-F', '/dev/null', '-p', String(port), '-i', key],
    ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
  ]
}

/** True for what rsync lists of a folder that is empty, or has a site in it. */
export function isOurs(listed: string): boolean {
  const names = listed.split('\n').flatMap((line) => /^\S+ +\S+ +\S+ +\S+ (.+)$/.exec(line)?.[1] ?? [])
  return names.every((name) => name === '.') || names.includes(mark)
}

function rsync(args: readonly string[]): { status: number; output: string; said: string } {
  const { status, stdout, stderr, error } = spawnSync('rsync', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { status: status ?? 1, output: stdout ?? '', said: (error?.message ?? stderr).trim() }
}
