import { existsSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../arguments/usage-problem.ts'

/**
 * Folders or files that were given, as absolute paths.
 * @throws UsageError for one that is not there.
 */
export function existing(given: readonly string[]): string[] {
  return given.map((name) => {
    const absolute = path.resolve(name)
    if (!existsSync(absolute)) throw new UsageError(`There is no ${path.relative('.', absolute)}`)
    return absolute
  })
}
