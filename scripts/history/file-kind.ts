import { lockFile } from '../../.vitepress/core/freshness/lock.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'

/** What a file of a repository is to the coverage; `name` is its path below the language's folder, unended. */
export type FileKind =
  | { kind: 'page'; language: string; name: string }
  | { kind: 'strings'; language: string; name: string }
  | { kind: 'lock' }

/** The folders that hold everything that counts. */
export const countedFolders = ['docs', 'locales'] as const

/** What a file is by its path below the root; undefined for what does not count. */
export function fileKind(file: string, site: Site): FileKind | undefined {
  if (file === lockFile) return { kind: 'lock' }
  const [folder, language, ...parts] = file.split('/')
  if (parts.length === 0 || !site.languages.some(({ code }) => code === language)) return undefined
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return undefined
  const below = parts.join('/')
  const named = (ending: string) => ({ language: language ?? '', name: below.slice(0, -ending.length) })
  if (folder === 'docs' && below.endsWith('.md')) return { kind: 'page', ...named('.md') }
  if (folder === 'locales' && below.endsWith('.json')) return { kind: 'strings', ...named('.json') }
  return undefined
}
