import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SettingsError } from '../arguments/usage-problem.ts'

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
    writeFileSync(own, String(process.pid))
    linkSync(own, file)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (isLeft(file)) rmSync(file, { force: true })
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function isLeft(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    // No such process; where it is there and somebody else's, the code is another.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
