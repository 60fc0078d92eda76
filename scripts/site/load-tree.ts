import path from 'node:path'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { SettingsError, UsageError } from '../arguments/usage-problem.ts'
import { languageTag } from '../files/language-names.ts'
import { isFolder } from '../files/list-files.ts'
import { loadSite } from './load-site.ts'
import { languagesOf } from './tree-languages.ts'

/** What a command was told of the tree that it is to check. */
export interface TreeOptions {
  /** A knowledge base with its own site.config.ts; with `docs` or `locales` the folder that they lie below. */
  root?: string | undefined
  /** A folder of pages that need not be ours. */
  docs?: string | undefined
  /** A folder of interface strings that need not be ours. */
  locales?: string | undefined
  /** Languages to compare; else those of the settings, or those that the names in the folders show. */
  languages?: readonly string[] | undefined
  /** The language of originals; else that of the settings, or English where it is one of the languages. */
  original?: string | undefined
}

/** A tree to check, with settings of its own or made for it. */
export interface Tree {
  /** An absolute path; every file of a report is a path below it. */
  root: string
  site: Site
  /** The folder of the pages below the root; none where pages are not to be counted. */
  docs?: string
  /** The folder of the strings below the root; none where strings are not to be counted. */
  locales?: string
  /** True for a knowledge base with our settings, whose front matter is checked. */
  own: boolean
  /** The day to judge dates by, as YYYY-MM-DD; today where it is not given. */
  day?: string | undefined
}

/**
 * The tree that a command is to check: ours, another of our kind in `root`, or with `docs` or `locales` any.
 * @throws SettingsError for a folder that is not there, settings that are wrong, no language to be seen;
 *   UsageError for a language that is none or not one of the settings'.
 */
export async function loadTree(options: TreeOptions): Promise<Tree> {
  for (const language of [options.original ?? [], options.languages ?? []].flat()) checkTag(language)
  if (options.docs === undefined && options.locales === undefined) return ownTree(options)
  const docs = folderOf('--docs', options.docs)
  const locales = folderOf('--locales', options.locales)
  const root = rootOf(
    options.root,
    [docs, locales].flatMap((folder) => folder ?? []),
  )
  const below = (folder: string) => path.relative(root, folder).split(path.sep).join('/') || '.'
  return {
    root,
    site: siteOf(path.basename(root), languagesOf(docs, locales, options)),
    ...(docs !== undefined && { docs: below(docs) }),
    ...(locales !== undefined && { locales: below(locales) }),
    own: false,
  }
}

async function ownTree({ root: folder, languages, original }: TreeOptions): Promise<Tree> {
  const { root, site } = await loadSite(folder)
  const known = site.languages.map(({ code }) => code)
  for (const code of [...(languages ?? []), ...(original === undefined ? [] : [original])]) {
    if (!known.includes(code)) {
      const values = { given: code, known: known.join(', ') }
      throw new UsageError((t) => t('findings:usage.languageOfSite', values))
    }
  }
  const [first, ...more] = languages
    ? site.languages.filter(({ code }) => languages.includes(code) || code === original)
    : site.languages
  return {
    root,
    site: {
      ...site,
      languages: first ? [first, ...more] : site.languages,
      originalLanguage: original ?? site.originalLanguage,
    },
    docs: 'docs',
    locales: 'locales',
    own: true,
  }
}

function checkTag(language: string): void {
  if (languageTag(language) !== undefined) return
  throw new UsageError((t) => t('findings:usage.languageTag', { given: language }))
}

function folderOf(option: string, folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined
  const absolute = path.resolve(folder)
  if (!isFolder(absolute)) {
    throw new SettingsError((t) => t('findings:trouble.noFolder', { option, folder }))
  }
  return absolute
}

/** The folder given, else the one that the command runs in where both lie below it, else the nearest above both. */
function rootOf(given: string | undefined, folders: readonly string[]): string {
  const wanted = path.resolve(given ?? '.')
  const isWithin = (root: string) =>
    folders.every((folder) => folder === root || folder.startsWith(root.replace(/[\\/]*$/, path.sep)))
  if (isWithin(wanted)) return wanted
  let root = path.dirname(folders[0] ?? wanted)
  while (!isWithin(root)) root = path.dirname(root)
  return root
}

function siteOf(name: string, codes: readonly string[]): Site {
  const [first = 'en', ...more] = codes
  const language = (code: string) => ({
    code,
    name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
    locale: code,
  })
  return {
    name: name || 'tree',
    // Nothing is published from here; the address only has to be one.
    address: 'https://example.org',
    branch: 'main',
    languages: [language(first), ...more.map(language)],
    originalLanguage: first,
    stringsLanguage: first,
    sections: [],
    thresholds: { translated: 0, current: 0 },
  }
}
