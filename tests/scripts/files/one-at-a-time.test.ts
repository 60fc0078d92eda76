import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../scripts/files/one-at-a-time.ts'
import { writeNew } from '../../../scripts/files/write-new.ts'
import { copyOf } from '../../made/tree.ts'

/** More than any system gives to a process. */
const nobody = '2147483646'

describe('oneAtATime', () => {
  it('holds the lock while it acts, and not after, even after an error', () => {
    const lock = path.join(copyOf('whole'), '.lock')
    expect(oneAtATime(lock, () => readFileSync(lock, 'utf8'))).toBe(String(process.pid))
    expect(() =>
      oneAtATime(lock, () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })

  it('takes away the lock of a process that is no more', () => {
    const lock = path.join(copyOf('whole'), '.lock')
    writeFileSync(lock, nobody)
    expect(oneAtATime(lock, () => 1)).toBe(1)
  })

  it('does nothing while another process holds it, and says which file that is', () => {
    const lock = path.join(copyOf('whole'), '.lock')
    writeFileSync(lock, String(process.ppid))
    expect(() => oneAtATime(lock, () => 1)).toThrow(`remove ${lock}`)
    expect(existsSync(lock)).toBe(true)
  }, 20_000)
})

describe('writeNew', () => {
  it('writes a file with its folders, and never over another', () => {
    const root = copyOf('whole')
    const file = path.join(root, 'a/b/ö.md')
    expect(writeNew(file, 'one')).toBe(true)
    expect(writeNew(file, 'two')).toBe(false)
    expect(readFileSync(file, 'utf8')).toBe('one')
    expect(readdirSync(path.dirname(file))).toEqual(['ö.md'])
  })
})
