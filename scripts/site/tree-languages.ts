import path from 'node:path'
import { SettingsError } from '../arguments/usage-problem.ts'
import { nameWithoutEnding } from '../files/language-in-path.ts'
import { languagesIn, layoutOf } from '../files/language-layout.ts'
import { matchNames } from '../files/language-names.ts'
import { listFiles } from '../files/list-files.ts'
import { isStringFile } from '../locales/string-places.ts'
import { isPageFile } from '../pages/page-places.ts'
import type { TreeOptions } from './load-tree.ts'

/**
 * The languages of a tree to compare, the original's first; `docs` and `locales` are absolute.
 * @throws SettingsError where neither the options nor the names in the folders show them.
 */
export function languagesOf(
  docs: string | undefined,
  locales: string | undefined,
  options: TreeOptions,
): string[] {
  const { original } = options
  const trees = [
    docs === undefined ? [] : listFiles(docs, '').filter(isPageFile),
    locales === undefined ? [] : listFiles(locales, '').filter(isStringFile),
  ]
  const found = options.languages ?? merged(trees.map(languagesIn))
  if (original === undefined && !options.languages) {
    checkOriginal(trees, found, [options.docs ?? '', options.locales ?? ''])
  }
  const first = original ?? found.find((code) => code === 'en' || code.startsWith('en-')) ?? found[0]
  if (first === undefined) {
    const folders = [options.docs, options.locales].filter((folder) => folder !== undefined).join(', ')
    throw new SettingsError((t) => t('findings:trouble.noLanguages', { folders }))
  }
  return [...new Set([first, ...found])]
}

/**
 * Where some files show no language and are the twins of files that do, they are the original's, and nothing
 * says which language that is.
 * @throws SettingsError that names one of them.
 */
function checkOriginal(
  trees: readonly string[][],
  found: readonly string[],
  folders: readonly string[],
): void {
  for (const [index, files] of trees.entries()) {
    const { files: places, left } = layoutOf(files, found, found[0] ?? '')
    const names = new Set(places.map(({ name }) => name))
    const name = left.find((name) => names.has(nameWithoutEnding(name)))
    if (name === undefined) continue
    const file = path.posix.join(folders[index] ?? '', name)
    throw new SettingsError((t) => t('findings:trouble.originalUnknown', { file }))
  }
}

/** Languages of two folders as one list: `sv` in one and `sv-SE` in the other are the same. */
function merged([first = [], second = []]: readonly string[][]): string[] {
  const same = matchNames(second, first)
  return [...first, ...second.filter((code) => !same.has(code))]
}
