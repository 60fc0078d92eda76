import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../scripts/site/folders.ts'

const importPattern =
  /(?:^|\s)(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g

/** What a file imports: packages by name, our own files by their path below the project. */
export function importsOf(file: string, { types = true } = {}): string[] {
  const text = readFileSync(path.join(projectRoot, file), 'utf8')
  const source = types
    ? text
    : text.replace(/(^|\s)(?:import|export) type\b[^'"]*from\s*['"][^'"]+['"]/g, '$1')
  return [...source.matchAll(importPattern)].map((match) => {
    const target = match[1] ?? match[2] ?? ''
    if (target.startsWith('.')) return path.posix.join(path.posix.dirname(file), target)
    return target.replace(/^#(core|config|theme)\//, '.vitepress/$1/')
  })
}
