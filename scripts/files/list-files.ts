import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * The files below a folder whose names end in `ending`, as paths below it with `/`, sorted by code point.
 * Follows links once, so a folder that is a link to itself ends the walk; names that begin with `.` are left out.
 */
export function listFiles(folder: string, ending: string): string[] {
  const seen = new Set<string>()
  const found: string[] = []
  const walk = (below: string) => {
    const here = path.join(folder, below)
    const real = realpathSync(here)
    if (seen.has(real)) return
    seen.add(real)
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path.join(folder, name)))) walk(name)
      else if (name.endsWith(ending)) found.push(name)
    }
  }
  if (isFolder(folder)) walk('')
  return found.sort()
}

export function isFolder(target: string): boolean {
  try {
    readdirSync(target)
    return true
  } catch {
    return false
  }
}
