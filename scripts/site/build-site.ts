import { build } from 'vitepress'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { missingBrowser } from '../pdf/missing-browser.ts'
import { checkCoverage } from '../report/check-coverage.ts'

/** Checks the site in `root` and builds it; false, with the exit code set, where a check stops it. */
export async function buildSite(root: string, site: Site): Promise<boolean> {
  if (!checkCoverage(root, site)) return false
  const missing = await missingBrowser(site)
  if (missing) {
    console.error(missing)
    process.exitCode = 1
    return false
  }
  // VitePress and Vite decide by this what is built for the browser.
  process.env.NODE_ENV = 'production'
  await build(root)
  return true
}
