import { statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { formatLock } from '../../../.vitepress/core/freshness/format-lock.ts'
import { type Lock, lockFile, lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { mostBytes } from '../../../scripts/files/read-text.ts'
import { readLock } from '../../../scripts/site/read-lock.ts'
import { saveLock } from '../../../scripts/translate/save-lock.ts'
import { copyOf, edit } from '../../made/tree.ts'

it('a lock file may be larger than a page: it grows with the whole knowledge base', () => {
  const { lock } = readLock(copyOf('whole'))
  const [record = ''] = lock.strings.values()
  const strings = Array.from({ length: 60_000 }, (_, index): [string, string] => [
    lockKey(`common:texts.number-${index}.long-enough-to-fill-a-line`, 'sv'),
    record,
  ])
  const large: Lock = { pages: lock.pages, strings: new Map([...lock.strings, ...strings]) }
  const root = copyOf('whole')
  edit(root, { [lockFile]: formatLock(large) })
  expect(statSync(path.join(root, lockFile)).size).toBeGreaterThan(mostBytes)
  const read = readLock(root)
  expect(read.findings).toEqual([])
  expect(read.lock.strings.size).toBe(large.strings.size)
  expect(saveLock(root, read.lock, false)).toBe('unchanged')
})
