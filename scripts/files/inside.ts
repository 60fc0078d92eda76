import { realpathSync } from 'node:fs'
import path from 'node:path'

/** The whole path of a file below a root; undefined where it is not below it, or a link on its way leads out. */
export function fileInside(root: string, file: string): string | undefined {
  const whole = path.resolve(root, file)
  if (!isBelow(path.resolve(root), whole)) return undefined
  let there = whole
  for (;;) {
    const real = realPath(there)
    if (real !== undefined) return isBelow(realpathSync(root), real) ? whole : undefined
    there = path.dirname(there)
  }
}

function isBelow(root: string, file: string): boolean {
  const relative = path.relative(root, file)
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..')
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}
