import { cpSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { outputFolder, projectRoot } from '../../../scripts/site/folders.ts'
import { runTree, type TreeRun } from '../run-tree.ts'
import { vitepressSite } from '../vitepress-site.ts'

/** Who builds a site of the same pages. */
export const builders = ['ours', 'vitepress', 'vitepress-search'] as const

export type Builder = (typeof builders)[number]

export const builderNames: Record<Builder, string> = {
  ours: 'Tingwall',
  vitepress: 'VitePress’s default theme',
  'vitepress-search': 'the same with its local search',
}

export interface BuiltSite extends TreeRun {
  /** The folder of the site's files. */
  dist: string
}

/** Builds the pages of the site in `root` anew, as a person's build is, from nothing. */
export async function buildWith(builder: Builder, root: string): Promise<BuiltSite> {
  if (builder === 'ours') {
    const dist = outputFolder(root)
    rmSync(dist, { recursive: true, force: true })
    const build = [...buildScript(), '--root', root]
    return { ...(await runTree(process.execPath, build, projectRoot)), dist }
  }
  const folder = `${root}-${builder}`
  rmSync(folder, { recursive: true, force: true })
  for (const language of ['en', 'sv']) {
    cpSync(path.join(root, 'docs', language), path.join(folder, language), { recursive: true })
  }
  const { build, dist } = vitepressSite(folder, { search: builder === 'vitepress-search' })
  return { ...(await runTree(process.execPath, build, projectRoot)), dist }
}

/** What `npm run build` starts Node with. */
function buildScript(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))
  return String(scripts.build).split(' ').slice(1)
}
