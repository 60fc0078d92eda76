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
    expect(oneAtATime(lock, () => readFileSync(lock, 'utf8')).split(' ')[0]).toBe(String(process.pid))
    expect(() =>
      oneAtATime(lock, () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })

  it.each([
    ['a process that is no more', nobody],
    ['nobody, as a machine that stopped leaves it', ''],
    ['no number', 'x'],
    ['every process', '-1'],
  ])('takes away the lock of %s', (_title, held) => {
    const lock = path.join(copyOf('whole'), '.lock')
    writeFileSync(lock, held)
    expect(oneAtATime(lock, () => 1)).toBe(1)
  })

  it.runIf(process.platform === 'linux')(
    'takes away the lock of a process whose number is another’s now',
    () => {
      const lock = path.join(copyOf('whole'), '.lock')
      writeFileSync(lock, `${process.ppid} 1`)
      expect(oneAtATime(lock, () => 1)).toBe(1)
      expect(readdirSync(path.dirname(lock)).filter((name) => name.startsWith('.lock'))).toEqual([])
    },
  )

  it('takes away what a process left that was about to take away a lock', () => {
    const lock = path.join(copyOf('whole'), '.lock')
    writeFileSync(lock, nobody)
    writeFileSync(`${lock}.turn`, nobody)
    expect(oneAtATime(lock, () => 1)).toBe(1)
    expect(existsSync(`${lock}.turn`)).toBe(false)
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
