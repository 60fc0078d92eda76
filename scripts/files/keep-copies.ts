import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from './write-whole.ts'

/** How many copies are kept, the newest. */
const mostKept = 200

/**
 * Keeps a copy of a file's bytes in `folder`, named by the time and by its path with `+` for `/`, and takes away the
 * oldest copies above 200.
 */
export function keepCopy(folder: string, file: string, bytes: Uint8Array, now = new Date()): string {
  mkdirSync(folder, { recursive: true })
  const there = readdirSync(folder).sort()
  const time = now.toISOString().replace(/[-:]/g, '')
  const name = file.replace(/[\\/]/g, '+').slice(-150)
  let copy = `${time}-${name}`
  for (let number = 1; there.includes(copy); number++) copy = `${time}-${number}-${name}`
  writeWhole(path.join(folder, copy), bytes)
  for (const old of there.slice(0, Math.max(there.length + 1 - mostKept, 0))) {
    rmSync(path.join(folder, old), { force: true })
  }
  return path.join(folder, copy)
}
