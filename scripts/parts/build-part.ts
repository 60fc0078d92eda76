import { rmSync } from 'node:fs'
import path from 'node:path'
import type { SiteConfig } from 'vitepress'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { UsageError } from '../arguments/usage-problem.ts'
import { partsFolder } from '../site/folders.ts'
import { sitemapWritten } from '../site/sitemap-written.ts'
import { madeFrom } from './made-from.ts'
import { folderName, type Part } from './part.ts'
import { siteOf, writePartRecord } from './part-record.ts'

export interface PartBuild {
  /** Changes VitePress's settings so that it builds the part only. */
  onAfterConfigResolve(config: SiteConfig): void
  /** Says beside the files what they are, when all are there. */
  finish(): Promise<void>
}

/**
 * A build of some pages of the site in `root`. All of the site has been read, so menus, pairs and lists on them are
 * right; what is made of the whole site is left to `mergeParts`.
 */
export function partBuild(root: string, site: Site, part: Part): PartBuild {
  const folder = path.join(partsFolder(root), folderName(part))
  const outDir = siteOf(folder)
  let pages: string[] = []
  return {
    /** @throws UsageError where the part has no pages. */
    onAfterConfigResolve(config) {
      pages = part.of(config.pages)
      if (pages.length === 0) {
        const languages = site.languages.map(({ code }) => code).join(', ')
        throw new UsageError(
          `no page of the site is in --part ${part.name}: take a folder below docs (${languages} or one in it) or a share (1/4)`,
        )
      }
      rmSync(folder, { recursive: true, force: true })
      Object.assign(config, {
        pages,
        outDir,
        // Two parts may be built on one machine at a time.
        tempDir: path.join(folder, '.temp'),
        // Links to pages of other parts are right; the check of the whole tree has looked.
        ignoreDeadLinks: true,
      } satisfies Partial<SiteConfig>)
      delete config.buildEnd
    },
    async finish() {
      await sitemapWritten(outDir)
      writePartRecord(folder, { format: 1, part: part.name, pages, madeFrom: madeFrom(root, site) })
    },
  }
}
