import { isFolder, walkFiles } from './walk-files.ts'

export { isFolder }

/**
 * The files below a folder whose names end in `ending`, as paths below it with `/`, sorted by code point.
 * What `walkFiles` would say of links and folders is left out.
 */
export function listFiles(folder: string, ending: string): string[] {
  return walkFiles(folder, '').files.filter((file) => file.endsWith(ending))
}
