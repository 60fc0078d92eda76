import { constants, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file that is not there yet, whole or not at all; false where there is one by now, which is left as it
 * is, whoever else writes at the same moment.
 */
export function writeNew(file: string, content: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    try {
      linkSync(temporary, file)
    } catch (error) {
      if (isThere(error)) return false
      // A file system without hard links.
      copyFileSync(temporary, file, constants.COPYFILE_EXCL)
    }
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
