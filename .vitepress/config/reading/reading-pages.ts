import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, SSGContext, UserConfig } from 'vitepress'
import { basePath, type Site } from '../../core/site/site.ts'
import { isLive } from './live-parts.ts'
import { type Asset, assetOf, pageScript } from './page-script.ts'
import { type PageNeeds, readingHtml } from './reading-html.ts'
import { splitStyles } from './split-styles.ts'

const theme = slashed(fileURLToPath(new URL('../../theme', import.meta.url)))

/** The HTML that VitePress wrote for a page, with what stands in its `#app`, to what is published. */
type ToHtml = (html: string, content: string) => string

/** What a build needs for pages that come without the site's script. */
export interface ReadingPages extends Required<Pick<UserConfig, 'postRender'>> {
  plugin: Plugin
  toHtml: ToHtml
}

/**
 * Makes the pages that are only read come with a small script and the styles of what every page has, and the others
 * with VitePress's script and the styles of parts. Which one a page is, is told by the files that it was rendered
 * from, as Vue's plugin for Vite notes them (`modules` of the SSR context). `docs` is VitePress's srcDir, absolute.
 */
export function readingPages(docs: string, site: Site): ReadingPages {
  const everywhere = new Set<string>()
  const scripted = new Set<string>()
  const needs = new Map<string, PageNeeds>()
  let page: Asset | undefined
  let parts: Asset | undefined
  let fonts: string[] = []
  let isServer = false

  const plugin: Plugin = {
    name: 'tingwall:reading-pages',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      isServer = Boolean(build.ssr)
    },
    /** A page with a script of its own may do anything. */
    transform(code, id) {
      if (id.endsWith('.md') && /^<script\b/m.test(code)) scripted.add(slashed(id))
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (isServer) return
        const scopesOfParts = new Set<string>()
        everywhere.clear()
        for (const id of reachedFrom(
          `${theme}/index.ts`,
          (module) => this.getModuleInfo(module)?.importedIds ?? [],
        )) {
          everywhere.add(id)
        }
        for (const id of this.getModuleIds()) {
          const [, scope] =
            /"__scopeId",\s*"data-v-([0-9a-f]+)"/.exec(this.getModuleInfo(id)?.code ?? '') ?? []
          if (scope && !everywhere.has(slashed(id))) scopesOfParts.add(scope)
        }
        fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
          const split = splitStyles(String(file.source), (scope) => scopesOfParts.has(scope))
          file.source = split.first
          parts = assetOf('parts', 'css', split.parts)
        }
      },
    },
    async writeBundle({ dir = '' }) {
      if (isServer) return
      page = await pageScript()
      for (const asset of [page, parts]) {
        if (!asset) continue
        mkdirSync(path.dirname(path.join(dir, asset.path)), { recursive: true })
        writeFileSync(path.join(dir, asset.path), asset.content)
      }
    },
  }

  const postRender = (context: SSGContext) => {
    const modules: Iterable<string> = context.modules ?? []
    const files = [...modules].map((file) => slashed(path.resolve(docs, file)))
    needs.set(context.content, {
      live: isLive(files, theme) || files.some((file) => scripted.has(file)),
      parts: files.some((file) => file.startsWith(`${theme}/`) && !everywhere.has(file)),
    })
  }

  const toHtml: ToHtml = (html, content) => {
    // The 404 is rendered by the site's script.
    const own = needs.get(content) ?? { live: true, parts: true }
    needs.delete(content)
    if (!page) return html
    const base = basePath(site)
    return readingHtml(html, own, {
      page: base + page.path,
      styles: parts && base + parts.path,
      fonts: fonts.map((font) => base + font),
    })
  }
  return { plugin, postRender, toHtml }
}

function reachedFrom(entry: string, importsOf: (module: string) => readonly string[]): Set<string> {
  const reached = new Set<string>()
  const open = [entry]
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (reached.has(module)) continue
    reached.add(module)
    open.push(...importsOf(module))
  }
  return reached
}

function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}
