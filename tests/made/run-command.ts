import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { vi } from 'vitest'
import { projectRoot } from '../../scripts/site/folders.ts'

export interface Run {
  code: number
  out: string
  err: string
}

/** Runs a command in this process, in English unless asked for otherwise, and catches what it prints. */
export async function runCommand(
  command: (args: string[]) => Promise<void>,
  args: readonly string[],
): Promise<Run> {
  const before = process.exitCode
  const out: string[] = []
  const err: string[] = []
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
  ]
  try {
    process.exitCode = 0
    await command(args.includes('--words') ? [...args] : [...args, '--words', 'en'])
    return { code: Number(process.exitCode), out: out.join(''), err: err.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.exitCode = before
  }
}

/** Runs a command as `npm run` does. */
export function launchCommand(name: string, args: readonly string[]): Run {
  const launcher = path.join(projectRoot, 'scripts/run.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, name, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  return { code: status ?? -1, out: stdout, err: stderr }
}
