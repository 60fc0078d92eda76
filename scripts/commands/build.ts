import site from '../../site.config.ts'
import { isSettled } from '../arguments/is-settled.ts'
import { readOptions } from '../arguments/read-options.ts'
import { buildSite } from '../site/build-site.ts'
import { projectRoot } from '../site/folders.ts'

const help = `npm run build
Checks the translations, then builds the site with its search index into .vitepress/dist.
Stops where the thresholds of site.config.ts are not met.`

/** Checks and builds the site. */
export default async function buildCommand(args: string[]): Promise<void> {
  if (!readOptions('build', args, {}, help) || !isSettled('build', site)) return
  await buildSite(projectRoot, site)
}
