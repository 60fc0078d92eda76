import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** Where a site in `root` is built to. */
export function outputFolder(root: string): string {
  return path.join(root, '.vitepress/dist')
}

/** Where the parts of a site in `root` are built to, a folder each. */
export function partsFolder(root: string): string {
  return path.join(root, '.vitepress/parts')
}
