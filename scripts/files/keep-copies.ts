import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from './write-whole.ts'

/** How many copies are kept, the newest; of one save all, however many they are. */
const mostKept = 200

/** A file's bytes, and its path below the root. */
export interface CopyToKeep {
  file: string
  bytes: Uint8Array
}

/**
 * Keeps copies of what one save replaces in `folder`, each named by the time and by its path with `+` for `/`, and
 * takes away the oldest copies of earlier saves above 200.
 */
export function keepCopies(folder: string, copies: readonly CopyToKeep[], now = new Date()): void {
  if (copies.length === 0) return
  mkdirSync(folder, { recursive: true })
  const there = readdirSync(folder).sort()
  const taken = new Set(there)
  const time = now.toISOString().replace(/[-:]/g, '')
  for (const { file, bytes } of copies) {
    const name = file.replace(/[\\/]/g, '+').slice(-150)
    let copy = `${time}-${name}`
    for (let number = 1; taken.has(copy); number++) copy = `${time}-${number}-${name}`
    taken.add(copy)
    writeWhole(path.join(folder, copy), bytes)
  }
  const tooMany = there.length + copies.length - mostKept
  for (const old of there.slice(0, Math.max(tooMany, 0))) rmSync(path.join(folder, old), { force: true })
}
