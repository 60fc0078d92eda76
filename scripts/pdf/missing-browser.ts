import type { Site } from '../../.vitepress/core/site/site.ts'
import { browserFile } from '../browser/find-browser.ts'

/** What to do where the settings ask for PDFs and nothing is there to print them; undefined where all is well. */
export async function missingBrowser({ pdf }: Site): Promise<string | undefined> {
  if (!pdf || (await browserFile())) return undefined
  return '“pdf: true” in site.config.ts needs Chrome or Chromium: install one (on Debian: apt-get install chromium), name its file in CHROME_PATH, or leave the setting out.'
}
