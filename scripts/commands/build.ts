import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { partNamed } from '../parts/part.ts'
import { type BuildWanted, buildSite } from '../site/build-site.ts'
import { loadSite } from '../site/load-site.ts'

const help = `npm run build [-- --root DIR --part NAME --without FOLDER | --merge FOLDER…]
Checks the translations, then builds the site with its search index into .vitepress/dist.
Stops where the thresholds of site.config.ts are not met.

  --root DIR        another knowledge base, with its own site.config.ts and .vitepress/
  --part NAME       only some pages, into .vitepress/parts/: a folder below docs (en, en/guides) or a share (2/4)
  --without FOLDER  with --part: but for this folder in it; may be given more than once
  --merge FOLDER…   puts parts together to the one site; without folders all parts in .vitepress/parts/`

const options = {
  root: { type: 'string' },
  part: { type: 'string' },
  without: { type: 'string', multiple: true },
  merge: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** Checks and builds the site, a part of it, or the whole of its parts. */
export default async function buildCommand(args: string[]): Promise<void> {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) {
      console.log(help)
      return
    }
    const { root, site } = await loadSite(values.root)
    await buildSite(root, site, wantedOf(values, positionals, site))
  } catch (error) {
    console.error(usageProblem('build', error, { options: Object.keys(options) }))
    process.exitCode = 2
  }
}

interface Values {
  part?: string | undefined
  without?: string[] | undefined
  merge: boolean
}

function wantedOf(
  { part, without = [], merge }: Values,
  folders: readonly string[],
  site: Site,
): BuildWanted {
  if (merge && part !== undefined) throw new UsageError('--merge and --part do not go together')
  if (merge) return { kind: 'merge', folders: folders.map((folder) => path.resolve(folder)) }
  if (folders[0] !== undefined) throw new UsageError(`only --merge takes folders, not "${folders[0]}"`)
  if (part !== undefined) return { kind: 'part', part: partNamed(part, without, site) }
  if (without.length > 0) throw new UsageError('--without goes with --part')
  return { kind: 'whole' }
}
