import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'

/** A site as VitePress comes, ready to be built. */
export interface VitePressSite {
  /** What Node is started with to build it. */
  build: readonly string[]
  /** The folder that the build writes. */
  dist: string
}

/** As VitePress comes, but for the one setting that keeps a large site small, so that it does its best. */
const settings = (search: boolean) => `export default {
  title: 'Knowledge',
  locales: { en: { label: 'English', lang: 'en' }, sv: { label: 'Svenska', lang: 'sv' } },
  cleanUrls: true,
  ignoreDeadLinks: true,
  metaChunk: true,
  ${search ? "themeConfig: { search: { provider: 'local' } }," : ''}
}
`

/** Makes a site of VitePress's default theme out of the pages in a folder, if asked for with its local search. */
export function vitepressSite(folder: string, { search = false } = {}): VitePressSite {
  mkdirSync(path.join(folder, '.vitepress'), { recursive: true })
  writeFileSync(path.join(folder, '.vitepress/config.mjs'), settings(search))
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'dir')
  const program = path.join(projectRoot, 'node_modules/vitepress/bin/vitepress.js')
  return {
    // Of 5,000 pages it has more than Node gives a process by itself.
    build: ['--max-old-space-size=12000', program, 'build', folder],
    dist: path.join(folder, '.vitepress/dist'),
  }
}
