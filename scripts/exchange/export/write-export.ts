import { constants, copyFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isFolder } from '../../files/walk-files.ts'
import { writeNew } from '../../files/write-new.ts'
import { writeWhole } from '../../files/write-whole.ts'

/** What became of a file: `same` says already what it should, `taken` is another and was left as it is. */
export type Written =
  | { kind: 'written' | 'same' | 'taken' }
  /** It was another; `kept` is what that is called now. */
  | { kind: 'replaced'; kept: string }

/** Where a file goes that is called `name`: `out` is a folder where it is one or ends as one, else the file. */
export function placeOf(name: string, out: string | undefined): string {
  if (out === undefined) return name
  return isFolder(out) || /[\\/]$/.test(out) ? path.join(out, name) : out
}

/** Writes a file whole, never over another; with `force` the other is kept beside it under a new name. */
export function writeExport(
  file: string,
  content: string,
  { force, isDry }: { force: boolean; isDry: boolean },
): Written {
  const target = path.resolve(file)
  if (!existsSync(target)) {
    return { kind: isDry || writeNew(target, content) ? 'written' : 'taken' }
  }
  if (isSame(target, content)) return { kind: 'same' }
  if (!force || !statSync(target).isFile()) return { kind: 'taken' }
  const kept = freeName(file)
  if (!isDry) {
    copyFileSync(target, path.resolve(kept), constants.COPYFILE_EXCL)
    writeWhole(target, content)
  }
  return { kind: 'replaced', kept }
}

function isSame(target: string, content: string): boolean {
  return statSync(target).isFile() && readFileSync(target).equals(Buffer.from(content, 'utf8'))
}

/** `name.xlf.old`, or with the first number that is free. */
function freeName(file: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${file}.old` : `${file}.old${number}`
    if (!existsSync(path.resolve(name))) return name
  }
}
