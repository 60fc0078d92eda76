import path from 'node:path'
import { type Lock, lockFile, type PageConfirmation } from '../../../.vitepress/core/freshness/lock.ts'
import type { ParsedLock } from '../../../.vitepress/core/freshness/parse-lock.ts'
import { readLock } from '../../site/read-lock.ts'
import { fromFiles, stampOf } from './stamp.ts'

/** Reads the record of what is confirmed; what has not changed in it is the same object as before. */
export function lockStore(root: string): () => ParsedLock {
  let before: Lock | undefined
  const reads = fromFiles<ParsedLock>(
    (file) => stampOf(path.join(root, file)),
    () => {
      const { lock, findings } = readLock(root)
      const known = before?.pages
      const pages = new Map(
        [...lock.pages].map(([name, now]) => {
          const old = known?.get(name)
          return [name, old && isSame(old, now) ? old : now]
        }),
      )
      before = { ...lock, pages }
      return { lock: before, findings }
    },
  )
  return () => reads.get(lockFile)
}

function isSame(one: PageConfirmation, other: PageConfirmation): boolean {
  return (
    one.from === other.from &&
    one.blob === other.blob &&
    isSameList(one.blocks, other.blocks) &&
    isSameList(one.also ?? [], other.also ?? [])
  )
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
