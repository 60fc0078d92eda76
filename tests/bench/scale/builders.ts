import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { outputFolder, projectRoot } from '../../../scripts/site/folders.ts'
import { runTree, type TreeRun } from './run-tree.ts'

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

/** As VitePress comes, but for the one setting that keeps a large site small, so that it does its best. */
const settings = (search: boolean) => `export default {
  locales: { en: { label: 'English', lang: 'en' }, sv: { label: 'Svenska', lang: 'sv' } },
  ignoreDeadLinks: true,
  metaChunk: true,
  ${search ? "themeConfig: { search: { provider: 'local' } }," : ''}
}
`

/** Builds the pages of the site in `root` anew, as a person's build is, from nothing. */
export async function buildWith(builder: Builder, root: string): Promise<BuiltSite> {
  if (builder === 'ours') {
    const dist = outputFolder(root)
    rmSync(dist, { recursive: true, force: true })
    const build = ['scripts/run.mjs', 'build', '--root', root]
    return { ...(await runTree(process.execPath, build, projectRoot)), dist }
  }
  const folder = `${root}-${builder}`
  rmSync(folder, { recursive: true, force: true })
  for (const language of ['en', 'sv']) {
    cpSync(path.join(root, 'docs', language), path.join(folder, language), { recursive: true })
  }
  mkdirSync(path.join(folder, '.vitepress'))
  writeFileSync(path.join(folder, '.vitepress/config.mjs'), settings(builder === 'vitepress-search'))
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'dir')
  const program = path.join(projectRoot, 'node_modules/vitepress/bin/vitepress.js')
  // Of 5,000 pages it has more than Node gives a process by itself.
  const build = ['--max-old-space-size=12000', program, 'build', folder]
  return {
    ...(await runTree(process.execPath, build, projectRoot)),
    dist: path.join(folder, '.vitepress/dist'),
  }
}
