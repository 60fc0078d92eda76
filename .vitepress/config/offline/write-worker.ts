import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeWhole } from '../../../scripts/files/write-whole.ts'
import { indexFolder } from '../../../scripts/search/write-search-index.ts'
import { type WorkerSettings, workerFile } from '../../core/offline/worker-settings.ts'
import { basePath, type Site } from '../../core/site/site.ts'
import { bundleWorker, workerOf } from './bundle-worker.ts'
import { hashedStyles } from './offline-page.ts'
import { offlineFiles } from './offline-pages.ts'

/** The most kilobytes of a search index that is kept whole, where the settings do not say. */
const fewKilobytes = 300

/**
 * Writes the service worker into a built site, when nothing else changes there any more.
 */
export async function writeWorker(outDir: string, site: Site): Promise<void> {
  const base = basePath(site)
  const files = offlineFiles(outDir, site)
  const styles = new Set(files.flatMap(({ content }) => hashedStyles(content, base)))
  const settings: WorkerSettings = {
    base,
    siteName: site.name,
    languages: site.languages.map(({ code }) => code),
    kept: [
      ...files.map(({ name, content }) => ({ url: base + name, revision: hashOf(content) })),
      ...[...styles].map((url) => ({ url, revision: null })),
    ],
    wholeIndex: isSmall(path.join(outDir, indexFolder), (site.offlineSearch ?? fewKilobytes) * 1000),
  }
  const { content } = await bundleWorker(workerOf(site), settings)
  writeWhole(path.join(outDir, workerFile), content)
}

/** Whether the files of a folder are at most so many bytes, each compressed as a server sends it. */
function isSmall(folder: string, most: number): boolean {
  let bytes = 0
  for (const file of readdirSync(folder)) {
    bytes += gzipSync(readFileSync(path.join(folder, file))).length
    if (bytes > most) return false
  }
  return true
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
