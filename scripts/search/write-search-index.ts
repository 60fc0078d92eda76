import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import type { BuiltIndex } from '../../.vitepress/core/search/build-index.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { isFolder } from '../files/list-files.ts'
import { writeWhole } from '../files/write-whole.ts'
import { buildSearchIndex, type SearchIndexOptions } from './build-search-index.ts'

/** The folder of the index below a site's output. */
export const indexFolder = 'search-index'

/** Writes an index's files into a folder and takes away what an earlier index left there. */
export function writeIndexFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, content] of files) writeWhole(path.join(folder, name), content)
  if (!isFolder(folder)) return
  for (const name of readdirSync(folder)) {
    if (/^(?:terms|words|ends|texts)-\d+\.json$/.test(name) && !files.has(name))
      rmSync(path.join(folder, name))
  }
}

/** Builds the index of a site's pairs and writes it below the site's output, in `search-index/`. */
export async function writeSearchIndex(
  outDir: string,
  pairs: readonly Pair[],
  site: Site,
  options: SearchIndexOptions = {},
): Promise<BuiltIndex> {
  const built = await buildSearchIndex(pairs, site, options)
  writeIndexFiles(path.join(outDir, indexFolder), built.files)
  return built
}
