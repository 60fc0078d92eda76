import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SettingsError } from '../arguments/usage-problem.ts'
import { readBytes } from './read-bytes.ts'

const tries = 50
const pause = 100

/**
 * Does something while no other process does anything under the same lock file, waiting up to five seconds. A lock
 * that a process left behind when it was killed is taken away.
 * @throws SettingsError where another process still holds it.
 */
export function oneAtATime<Value>(lockFile: string, act: () => Value): Value {
  mkdirSync(path.dirname(lockFile), { recursive: true })
  for (let count = 1; !take(lockFile); count++) {
    if (count >= tries) throw new SettingsError((t) => t('findings:trouble.busy', { file: lockFile }))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
  }
  try {
    return act()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

/** The lock is never there without the number of its process in it, so it is made whole and then named. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`
  try {
    writeFileSync(own, nameOf(process.pid))
    if (nameAs(own, file)) return true
    takeAwayLeft(own, file)
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function nameAs(own: string, file: string): boolean {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return false
  }
}

/** One process at a time, since the second would take away the new lock of the first. */
function takeAwayLeft(own: string, file: string): void {
  if (!isLeft(file)) return
  const turn = `${file}.turn`
  if (nameAs(own, turn)) {
    try {
      if (isLeft(file)) rmSync(file, { force: true })
    } finally {
      rmSync(turn, { force: true })
    }
  } else if (isLeft(turn)) {
    rmSync(turn, { force: true })
  }
}

function isLeft(file: string): boolean {
  try {
    const name = readFileSync(file, 'utf8')
    const number = Number(name.split(' ', 1)[0])
    if (!Number.isSafeInteger(number) || number <= 0) return true
    process.kill(number, 0)
    return name.includes(' ') && name !== nameOf(number)
  } catch (error) {
    // No such process; where it is there and somebody else's, the code is another.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/**
 * A process by its number and, where the system tells, when it was begun, since the number of one that is no more is
 * given to another: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (22).
 */
function nameOf(number: number): string {
  const stat = readBytes(`/proc/${number}/stat`)?.toString('latin1') ?? ''
  const begun = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return begun === undefined ? String(number) : `${number} ${begun}`
}
