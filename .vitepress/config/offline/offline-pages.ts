import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeWhole } from '../../../scripts/files/write-whole.ts'
import { offlinePage } from '../../core/offline/worker-settings.ts'
import { basePath, isOffline, type Site } from '../../core/site/site.ts'
import type { SiteWords } from '../site-words.ts'
import { offlinePageHtml } from './offline-page.ts'

const stylesFile = fileURLToPath(new URL('../../theme/offline/offline-page.css', import.meta.url))
/** The styles that only the offline pages have, below the site's base. */
const styles = 'offline.css'

/** Writes a page for each language that stands for those that cannot be reached, made from the 404 as it was written. */
export function writeOfflinePages(outDir: string, words: SiteWords, site: Site): void {
  if (!isOffline(site)) return
  const notFound = readFileSync(path.join(outDir, '404.html'), 'utf8')
  writeWhole(path.join(outDir, styles), readFileSync(stylesFile, 'utf8'))
  for (const language of site.languages) {
    const html = offlinePageHtml(notFound, language, words, site, basePath(site) + styles)
    writeWhole(path.join(outDir, offlinePage(language.code)), html)
  }
}

/** The files that were written, below the site's base, with what each holds now. */
export function offlineFiles(outDir: string, site: Site): { name: string; content: string }[] {
  const names = isOffline(site) ? [styles, ...site.languages.map(({ code }) => offlinePage(code))] : []
  return names.map((name) => ({ name, content: readFileSync(path.join(outDir, name), 'utf8') }))
}
