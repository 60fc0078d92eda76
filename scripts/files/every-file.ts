import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Every file below a folder that a build wrote, those whose names begin with a dot too, such as
 * .well-known/security.txt; as paths below it with `/`, sorted.
 */
export function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}
