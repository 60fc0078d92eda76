import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { type ProcessRun, runProcess } from '../run-process.ts'
import { type PlainPage, withFrontMatter } from './plain-pages.ts'

/** A site that was built from the same pages, and what that took. */
export interface BuiltSite {
  name: string
  folder: string
  run: ProcessRun
}

/** Builds the pages with VitePress's default theme and its local search, in `root`. */
export function vitepressDefault(root: string, pages: readonly PlainPage[]): BuiltSite {
  write(path.join(root, 'docs'), pages)
  writeFileSync(
    path.join(root, 'docs/.vitepress/config.mjs'),
    `export default {
  title: 'Knowledge',
  locales: { en: { label: 'English', lang: 'en' }, sv: { label: 'Svenska', lang: 'sv' } },
  themeConfig: { search: { provider: 'local' } },
  cleanUrls: true,
  ignoreDeadLinks: true,
  metaChunk: true,
}
`,
  )
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'docs/node_modules'), 'dir')
  const program = path.join(projectRoot, 'node_modules/vitepress/bin/vitepress.js')
  const run = runProcess(process.execPath, [program, 'build', 'docs'], root)
  return { name: 'VitePress 1.6.4, default', folder: path.join(root, 'docs/.vitepress/dist'), run }
}

/** The versions that were measured; Astro needs Node 22, which a package of the registry brings. */
const versions = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', node: '22' }

/** Builds the pages with Starlight in `root`, which npm fills the first time; its search is Pagefind. */
export function starlight(root: string, pages: readonly PlainPage[]): BuiltSite {
  mkdirSync(root, { recursive: true })
  writeFileSync(
    path.join(root, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: versions }),
  )
  const installed = runProcess('npm', ['install', '--no-audit', '--no-fund'], root)
  if (installed.exitCode !== 0) throw new Error(`npm could not install Starlight:\n${installed.output}`)
  write(path.join(root, 'src/content/docs'), pages)
  writeFileSync(
    path.join(root, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  writeFileSync(
    path.join(root, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  integrations: [starlight({ title: 'Knowledge', locales: { en: { label: 'English' }, sv: { label: 'Svenska' } }, defaultLocale: 'en' })],
})
`,
  )
  const node = path.join(root, 'node_modules/node/bin/node')
  const run = runProcess(node, ['node_modules/astro/bin/astro.mjs', 'build'], root)
  return { name: `Starlight ${versions['@astrojs/starlight']}`, folder: path.join(root, 'dist'), run }
}

function write(folder: string, pages: readonly PlainPage[]): void {
  mkdirSync(path.join(folder, '.vitepress'), { recursive: true })
  for (const page of pages) {
    const file = path.join(folder, `${page.slug}.md`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, withFrontMatter(page))
  }
}
