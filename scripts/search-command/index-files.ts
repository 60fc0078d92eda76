import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { manifestFile } from '../../.vitepress/core/search/manifest.ts'
import type { ReadFile } from '../../.vitepress/core/search/open-index.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { isFolder } from '../files/list-files.ts'

/** The files of an index, which are read as a browser fetches them. */
export interface IndexFiles {
  read: ReadFile
  /** What has been read since this was asked the last time. */
  fetched(): Fetched
}

export interface Fetched {
  /** The names of the files. */
  files: string[]
  /** What a server that packs with gzip sends for them. */
  bytes: number
}

/** The files of an index in memory. */
export function filesInMemory(files: ReadonlyMap<string, string>): IndexFiles {
  return counted(async (name) => {
    const content = files.get(name)
    if (content === undefined) throw new Error(`${name}: not in the index`)
    return content
  })
}

/**
 * The files of an index in a folder.
 * @throws SettingsError where there is no such folder, or no index in it.
 */
export function filesInFolder(folder: string): IndexFiles {
  if (!isFolder(folder)) {
    throw new SettingsError((t) => t('findings:trouble.noFolder', { option: '--index', folder }))
  }
  return counted(async (name) => {
    try {
      return await readFile(path.join(folder, name), 'utf8')
    } catch (error) {
      if (name !== manifestFile) throw error
      throw new SettingsError((t) => t('findings:search.trouble.noIndex', { folder }))
    }
  })
}

function counted(readText: (name: string) => Promise<string>): IndexFiles {
  const sizes = new Map<string, number>()
  let fetched: Fetched = { files: [], bytes: 0 }
  return {
    async read(name) {
      fetched.files.push(name)
      const text = await readText(name)
      const size = sizes.get(name) ?? gzipSync(text).length
      sizes.set(name, size)
      fetched.bytes += size
      return text
    },
    fetched() {
      const now = fetched
      fetched = { files: [], bytes: 0 }
      return now
    },
  }
}
