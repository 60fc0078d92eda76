import { setFlagsFromString } from 'node:v8'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { partBuild } from '../parts/build-part.ts'
import { mergeParts } from '../parts/merge-parts.ts'
import type { Part } from '../parts/part.ts'
import { missingBrowser } from '../pdf/missing-browser.ts'
import { readShowing, reportOn } from '../report/check-coverage.ts'
import { keepingReading } from './kept-reading.ts'

/** What of a site is to be built. */
export type BuildWanted =
  | { kind: 'whole' }
  | { kind: 'part'; part: Part }
  | { kind: 'merge'; folders: readonly string[] }

/**
 * Checks the site in `root` and builds it, or a part of it, or puts parts together; false, with the exit code set, where
 * the check stops it.
 */
export async function buildSite(
  root: string,
  site: Site,
  wanted: BuildWanted = { kind: 'whole' },
): Promise<boolean> {
  const base = readShowing(root, site)
  if (!reportOn(base, root, site, {})) return false
  const missing = wanted.kind === 'part' ? undefined : await missingBrowser(site)
  if (missing) {
    console.error(missing)
    process.exitCode = 1
    return false
  }
  // By itself V8 lets so large a heap grow to four times of what is in use before it looks for what can go.
  setFlagsFromString('--heap-growing-percent=100')
  // VitePress and Vite decide by this what is built for the browser, when they are loaded.
  process.env.NODE_ENV = 'production'
  await keepingReading(root, base, () => built(root, site, wanted))
  return true
}

async function built(root: string, site: Site, wanted: BuildWanted): Promise<void> {
  if (wanted.kind === 'merge') return mergeParts(root, site, wanted.folders)
  const { build } = await import('vitepress')
  if (wanted.kind === 'whole') return build(root)
  const part = partBuild(root, site, wanted.part)
  await build(root, { onAfterConfigResolve: part.onAfterConfigResolve })
  await part.finish()
}
