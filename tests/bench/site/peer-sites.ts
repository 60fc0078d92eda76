import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installPackages } from '../install-packages.ts'
import { type ProcessRun, runProcess } from '../run-process.ts'
import { vitepressSite } from '../vitepress-site.ts'
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
  const { build, dist } = vitepressSite(path.join(root, 'docs'), { search: true })
  const run = runProcess(process.execPath, build, root)
  return { name: 'VitePress 1.6.4, default', folder: dist, run }
}

/** The versions that were measured; Astro needs Node 22, which a package of the registry brings. */
const versions = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', node: '22' }

/** Builds the pages with Starlight in `root`, which npm fills the first time; its search is Pagefind. */
export function starlight(root: string, pages: readonly PlainPage[]): BuiltSite {
  installPackages(root, versions)
  rmSync(path.join(root, 'src'), { recursive: true, force: true })
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
  for (const page of pages) {
    const file = path.join(folder, `${page.slug}.md`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, withFrontMatter(page))
  }
}
