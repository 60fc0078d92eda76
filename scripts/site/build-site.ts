import { build } from 'vitepress'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { checkCoverage } from '../report/check-coverage.ts'

/** Checks the site in `root` and builds it; false, with the exit code set, where the check stops it. */
export async function buildSite(root: string, site: Site): Promise<boolean> {
  if (!checkCoverage(root, site)) return false
  // VitePress and Vite decide by this what is built for the browser.
  process.env.NODE_ENV = 'production'
  await build(root)
  return true
}
