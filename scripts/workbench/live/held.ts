import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * True for a file, there or not, whose real place is in docs/ or locales/ of the tree; a symbolic link may lead
 * elsewhere. `file` is its path below the root.
 */
export function isHeld(root: string, file: string): boolean {
  const [top = ''] = file.split('/')
  if (top !== 'docs' && top !== 'locales') return false
  const edge = path.join(root, top)
  if (!existsSync(edge)) return false
  let there = path.join(root, file)
  while (!existsSync(there) && there !== edge) there = path.dirname(there)
  const way = path.relative(realpathSync(edge), realpathSync(there))
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
}
