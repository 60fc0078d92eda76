import path from 'node:path'
import type { Plugin } from 'vitepress'
import { writeWhole } from '../../scripts/files/write-whole.ts'
import { basePath, type Site } from '../core/site/site.ts'
import { calendarFiles } from './events/calendar-files.ts'
import { feedFiles } from './feed-files.ts'
import { glossaryFiles } from './glossary-files.ts'
import type { Library } from './library.ts'
import { llmsFiles } from './llms-files.ts'
import { oncePerLibrary } from './once-per-library.ts'
import { catalogueFiles } from './open-data/catalogue-files.ts'
import { listFiles } from './open-data/list-files.ts'
import { openSearchFiles } from './open-search.ts'
import { securityFiles } from './security-txt.ts'

/** A file that is made from the knowledge base and published beside its pages. */
export interface DataFile {
  /** Below the site's base: `data/glossary.json`. */
  path: string
  /** Its media type, as a server says it: `text/csv; charset=utf-8`. */
  type: string
  content: string
}

/** Makes files from the knowledge base; the same one gives the same files, in the same order. `made`: by those above. */
type DataFileSource = (library: Library, site: Site, made: readonly DataFile[]) => readonly DataFile[]

/** Everything that makes such files. What is named here is written by a build and served in development. */
// biome-ignore format: one a line, so that changes by several hands merge
const sources: readonly DataFileSource[] = [
  openSearchFiles,
  glossaryFiles,
  listFiles,
  catalogueFiles,
  feedFiles,
  llmsFiles,
  calendarFiles,
  securityFiles,
]

/** All files that are made from a knowledge base, by path; made once for each. */
export const dataFiles = oncePerLibrary((library, site): ReadonlyMap<string, DataFile> => {
  const made: DataFile[] = []
  for (const source of sources) made.push(...source(library, site, made))
  return new Map(made.map((file) => [file.path, file]))
})

/** Writes all files below the site's output. */
export function writeDataFiles(outDir: string, library: Library, site: Site): void {
  for (const { path: name, content } of dataFiles(library, site).values()) {
    writeWhole(path.join(outDir, name), content)
  }
}

/** In development: serves the files from memory. */
export function dataFilesPlugin(current: () => Library, site: Site): Plugin {
  return {
    name: 'tingwall:data-files',
    apply: 'serve',
    configureServer(server) {
      const start = basePath(site)
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?')
        if (!address.startsWith(start)) return next()
        const file = dataFiles(current(), site).get(decoded(address.slice(start.length)))
        if (!file) return next()
        response.setHeader('Content-Type', file.type)
        response.setHeader('Cache-Control', 'no-store')
        response.end(file.content)
      })
    },
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
