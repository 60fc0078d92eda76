import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A whole process that has ended. */
export interface ProcessRun {
  exitCode: number
  output: string
  milliseconds: number
  /** The most memory that it had at once, in MB; undefined where the machine has no /usr/bin/time. */
  megabytes: number | undefined
}

const clock = '/usr/bin/time'

/** Runs a program to its end and measures it from outside. */
export function runProcess(program: string, args: readonly string[], folder: string): ProcessRun {
  const report = mkdtempSync(path.join(tmpdir(), 'tingwall-time-'))
  const file = path.join(report, 'memory')
  const isTimed = existsSync(clock)
  const command = isTimed ? [clock, '-f', '%M', '-o', file, program, ...args] : [program, ...args]
  try {
    const start = performance.now()
    const { status, stdout, stderr } = spawnSync(command[0] ?? program, command.slice(1), {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: '1', CI: '1' },
    })
    const milliseconds = performance.now() - start
    const kilobytes = isTimed ? Number(readFileSync(file, 'utf8').trim().split('\n').at(-1)) : Number.NaN
    const megabytes = Number.isFinite(kilobytes) ? kilobytes / 1024 : undefined
    return { exitCode: status ?? -1, output: `${stdout}${stderr}`, milliseconds, megabytes }
  } finally {
    rmSync(report, { recursive: true, force: true })
  }
}

/** The run that took the median time of several, after one that warms the disk. */
export function medianRun(program: string, args: readonly string[], folder: string, times = 5): ProcessRun {
  const first = runProcess(program, args, folder)
  const runs = Array.from({ length: times }, () => runProcess(program, args, folder))
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(times / 2)] ?? first
}
