import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import { type ProcessRun, runProcess } from './run-process.ts'

/** As VitePress comes, but for the one setting that keeps a large site small, so that it does its best. */
const settings = `export default {
  locales: { en: { label: 'English', lang: 'en' }, sv: { label: 'Svenska', lang: 'sv' } },
  ignoreDeadLinks: true,
  metaChunk: true,
}
`

/** The time and memory that VitePress takes to build the pages in `root`/docs with its default theme. */
export function buildWithVitePress(root: string): ProcessRun {
  const docs = path.join(root, 'docs')
  mkdirSync(path.join(docs, '.vitepress'), { recursive: true })
  writeFileSync(path.join(docs, '.vitepress/config.mjs'), settings)
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(docs, 'node_modules'), 'dir')
  const program = path.join(projectRoot, 'node_modules/vitepress/bin/vitepress.js')
  return runProcess(process.execPath, ['--max-old-space-size=12000', program, 'build', docs], root)
}
