import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** What a check is asked for: pages by ref or file, strings by namespace. */
export interface WantedParts {
  refs: string[]
  /** Files of pages, by their path below the root. */
  files: string[]
  namespaces: string[]
}

/**
 * Sorts names by what they name: the file of a page or of strings, written as a finding names it or as its path from
 * here, a namespace where `areStrings`, else a page's ref.
 */
export function wantedParts(root: string, names: readonly string[], areStrings: boolean): WantedParts {
  const wanted: WantedParts = { refs: [], files: [], namespaces: [] }
  for (const name of names) {
    const file = belowRoot(root, name)
    const namespace = /^locales\/[^/]+\/(.+)\.json$/.exec(file)?.[1]
    if (namespace !== undefined) wanted.namespaces.push(namespace)
    else if (areStrings) wanted.namespaces.push(name)
    else if (/^docs\/.*\.md$/.test(file)) wanted.files.push(file)
    else wanted.refs.push(name)
  }
  return wanted
}

function belowRoot(root: string, name: string): string {
  const plain = path.posix.normalize(name.replaceAll('\\', '/'))
  const whole = path.resolve(name)
  if (!existsSync(whole)) return plain
  const below = path.relative(realpathSync(root), realpathSync(whole)).split(path.sep).join('/')
  return below.startsWith('..') || path.isAbsolute(below) ? plain : below
}
