import type { Site } from '../../.vitepress/core/site/site.ts'
import { readShowing, reportOn } from '../report/check-coverage.ts'
import { keepingReading } from './kept-reading.ts'

/** Checks the site in `root` and builds it; false, with the exit code set, where the check stops it. */
export async function buildSite(root: string, site: Site): Promise<boolean> {
  const base = readShowing(root, site)
  if (!reportOn(base, root, site, {})) return false
  // VitePress and Vite decide by this what is built for the browser, when they are loaded.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vitepress')
  await keepingReading(root, base, () => build(root))
  return true
}
