import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formatLock } from '../../../.vitepress/core/freshness/format-lock.ts'
import { emptyLock, type Lock, lockKey, splitLockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { parseLock } from '../../../.vitepress/core/freshness/parse-lock.ts'

const blob = (digit: string) => digit.repeat(40)

function lockOf(pages: Record<string, string>, strings: Record<string, string> = {}): Lock {
  return {
    pages: new Map(
      Object.entries(pages).map(([key, digit]) => [
        key,
        { from: 'en', blob: blob(digit), blocks: ['0123abcd'] },
      ]),
    ),
    strings: new Map(Object.entries(strings)),
  }
}

const some = lockOf({ 'about sv': '1', 'föreningar/öl sv': '2' }, { 'common:menu.a b sv': '89abcdef' })
const faults = (text: string) =>
  parseLock(text, 'lock.json').findings.map(({ line, values }) => `${line} ${values.context}`)

describe('the lock file', () => {
  it('is read as it was written', () => {
    expect(parseLock(formatLock(some), 'lock.json')).toEqual({ lock: some, findings: [] })
    expect(parseLock(formatLock(emptyLock), 'lock.json')).toEqual({ lock: emptyLock, findings: [] })
  })

  it('has one line an entry, sorted, whatever order they came in', () => {
    const text = formatLock(lockOf({ 'b sv': '2', 'a sv': '1' }))
    expect(text.split('\n').filter(Boolean)).toEqual([
      '{',
      `"page a sv": {"from":"en","blob":"${blob('1')}","blocks":["0123abcd"]},`,
      `"page b sv": {"from":"en","blob":"${blob('2')}","blocks":["0123abcd"]},`,
      '"version": 2',
      '}',
    ])
    expect(text).toBe(formatLock(lockOf({ 'a sv': '1', 'b sv': '2' })))
  })

  it('is read when a formatter has spread it over more lines', () => {
    const spread = JSON.stringify(JSON.parse(formatLock(some)), null, 2)
    expect(parseLock(spread, 'lock.json')).toEqual({ lock: some, findings: [] })
  })

  it('keeps names with spaces and languages with regions apart', () => {
    expect(splitLockKey(lockKey('my page', 'sv-FI'))).toEqual({ name: 'my page', language: 'sv-FI' })
  })
})

describe('a lock file that is wrong says on which line', () => {
  const entry = '"page a sv": {"from":"en","blob":"0000000000000000000000000000000000000000","blocks":[]},'
  it.each([
    [
      'a conflict',
      `{\n<<<<<<< ours\n${entry}\n=======\n>>>>>>> theirs\n"version": 1\n}\n`,
      ['2 conflict', '4 conflict', '5 conflict'],
    ],
    ['cut in the middle of an entry', `{\n${entry.slice(0, 30)}`, ['2 cut']],
    ['cut between entries', `{\n${entry}\n`, ['2 cut']],
    ['empty', '', ['1 cut']],
    ['a line of something else', `{\nhello\n${entry}\n"version": 1\n}`, ['2 syntax']],
    ['a comma missing', `{\n${entry.slice(0, -1)}\n"version": 1\n}`, ['2 syntax']],
    ['an entry that is a number', '{\n"page a sv": 7,\n"version": 1\n}', ['2 shape']],
    ['a blob that is none', `{\n${entry.replace('0000"', '00xy"')}\n"version": 1\n}`, ['2 shape']],
    ['a hash that is too long', '{\n"string common:menu sv": "0123456789",\n"version": 1\n}', ['2 shape']],
    ['an entry without a language', '{\n"page a": {},\n"version": 1\n}', ['2 shape']],
    ['an entry of an unknown kind', '{\n"term a sv": "01234567",\n"version": 1\n}', ['2 shape']],
    ['an entry twice', `{\n${entry}\n${entry}\n"version": 1\n}`, ['3 twice']],
    ['a version of the future', `{\n${entry}\n"version": 99\n}`, ['3 version']],
    ['no version', `{\n${entry.slice(0, -1)}\n}`, ['1 version']],
    ['a list', '[]', ['1 syntax']],
  ])('%s', (_title, text, expected) => expect(faults(text)).toEqual(expected))

  it('still uses the entries that are right', () => {
    const { lock } = parseLock(
      `{\n<<<<<<< ours\n${entry}\n=======\n>>>>>>> theirs\n"version": 1\n}\n`,
      'lock.json',
    )
    expect([...lock.pages.keys()]).toEqual(['a sv'])
  })

  it('is not led astray by names of objects', () => {
    const text = '{\n"__proto__": {"from":"en"},\n"constructor": 1,\n"version": 1\n}'
    expect(faults(text)).toEqual(['2 shape', '3 shape'])
  })
})

describe('two translators’ changes merge in git', () => {
  const base = { 'a sv': '1', 'b sv': '1', 'c sv': '1' }

  function merged(ours: Lock, theirs: Lock, ...options: string[]): Lock {
    const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-merge-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const files = ['ours', 'base', 'theirs'].map((name) => path.join(folder, name))
    for (const [index, lock] of [ours, lockOf(base), theirs].entries()) {
      writeFileSync(files[index] ?? '', formatLock(lock))
    }
    execFileSync('git', ['merge-file', '--quiet', ...options, ...files])
    const { lock, findings } = parseLock(readFileSync(files[0] ?? '', 'utf8'), 'lock.json')
    expect(findings).toEqual([])
    return lock
  }

  it('where they confirmed neighbours anew', () => {
    const ours = lockOf({ ...base, 'a sv': '2' })
    const theirs = lockOf({ ...base, 'b sv': '3' })
    expect(merged(ours, theirs)).toEqual(lockOf({ ...base, 'a sv': '2', 'b sv': '3' }))
  })

  it('where they added entries at different places, the last among them', () => {
    const ours = lockOf({ ...base, 'aa sv': '2' })
    const theirs = lockOf({ ...base, 'z sv': '3' })
    expect(merged(ours, theirs).pages.size).toBe(5)
  })

  it('where they added different entries at one place, with git’s union of both sides', () => {
    const ours = lockOf({ ...base, 'bb sv': '2' })
    const theirs = lockOf({ ...base, 'bc sv': '3' })
    expect(merged(ours, theirs, '--union').pages.size).toBe(5)
  })
})
