import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How often, and how many times, to look whether the sitemap is whole: half a minute in all. */
const lookEvery = 25
const looks = 1200

/**
 * Waits until the sitemap is whole: VitePress 1.6.4 only begins to write it, and who serves or copies the
 * output at once would get half of it.
 * @throws Error where it does not get whole.
 */
export async function sitemapWritten(outDir: string): Promise<void> {
  const file = path.join(outDir, 'sitemap.xml')
  for (let look = 0; look < looks; look++) {
    if (existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('</urlset>')) return
    await wait(lookEvery)
  }
  throw new Error(`${path.basename(file)} was not written whole`)
}
