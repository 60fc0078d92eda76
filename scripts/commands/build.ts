import { readOptions } from '../arguments/read-options.ts'
import { usageProblem } from '../arguments/usage-problem.ts'
import { buildSite } from '../site/build-site.ts'
import { loadSite } from '../site/load-site.ts'

const help = `npm run build [-- --root DIR]
Checks the translations, then builds the site with its search index into .vitepress/dist.
Stops where the thresholds of site.config.ts are not met.

  --root DIR   another knowledge base, with its own site.config.ts and .vitepress/`

/** Checks and builds the site. */
export default async function buildCommand(args: string[]): Promise<void> {
  const options = readOptions('build', args, { root: { type: 'string' } }, help)
  if (!options) return
  try {
    const { root, site } = await loadSite(options.root)
    await buildSite(root, site)
  } catch (error) {
    console.error(usageProblem('build', error))
    process.exitCode = 2
  }
}
