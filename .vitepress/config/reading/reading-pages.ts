import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, SSGContext, UserConfig } from 'vitepress'
import { basePath, type Site } from '../../core/site/site.ts'
import { isFiltered, isLive } from './live-parts.ts'
import { type Asset, assetOf, pageScript } from './page-script.ts'
import { type PageNeeds, readingHtml } from './reading-html.ts'
import { splitStyles, takePrint } from './split-styles.ts'
import { groups, type StyleGroups, styleGroups } from './style-groups.ts'

const theme = slashed(fileURLToPath(new URL('../../theme', import.meta.url)))

/** What a build needs for pages that come without the site's script. */
export interface ReadingPages extends Required<Pick<UserConfig, 'postRender'>> {
  plugin: Plugin
  /** The HTML that VitePress wrote for a page, with what stands in its `#app`, to what is published. */
  toHtml(html: string, content: string): string
}

/**
 * Makes the pages that are only read come with a small script and the styles of what they show, and the others with
 * VitePress's script and all styles. Which one a page is, is told by the files that it was rendered from, as Vue's
 * plugin for Vite notes them (`modules` of the SSR context). `docs` is VitePress's srcDir, absolute.
 */
export function readingPages(docs: string, site: Site): ReadingPages {
  const scripted = new Set<string>()
  const needs = new Map<string, PageNeeds>()
  let styles: Asset[] = []
  let print: Asset | undefined
  let styleGroup: StyleGroups | undefined
  let script: Asset | undefined
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
        fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
        styleGroup = styleGroups(theme, this.getModuleIds(), (module) => this.getModuleInfo(module))
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
          const [first = '', ...parts] = splitStyles(String(file.source), groups, styleGroup.ofScope)
          const taken = takePrint(first)
          file.source = taken.screen
          print = assetOf('print', 'css', taken.print)
          styles = parts.map((part) => assetOf('parts', 'css', part))
        }
      },
    },
    async writeBundle({ dir = '' }) {
      if (isServer) return
      script = await pageScript()
      for (const asset of [script, ...styles, ...(print ? [print] : [])]) {
        mkdirSync(path.dirname(path.join(dir, asset.path)), { recursive: true })
        writeFileSync(path.join(dir, asset.path), asset.content)
      }
    },
  }

  const postRender = (context: SSGContext) => {
    const modules: Iterable<string> = context.modules ?? []
    const files = [...modules].map((file) => slashed(path.resolve(docs, file)))
    const own = files.filter((file) => file.startsWith(`${theme}/`))
    needs.set(context.content, {
      filtered: isFiltered(files, theme),
      live: isLive(files, theme) || files.some((file) => scripted.has(file)),
      styles: Math.max(0, ...own.map((file) => styleGroup?.ofFile(file) ?? 0)),
    })
  }

  function toHtml(html: string, content: string): string {
    // The 404 is rendered by the site's script.
    const own = needs.get(content) ?? { live: true, filtered: false, styles: 0 }
    needs.delete(content)
    if (!script) return html
    const base = basePath(site)
    return readingHtml(html, own, {
      page: base + script.path,
      styles: styles.map((asset) => base + asset.path),
      print: print && base + print.path,
      fonts: fonts.map((font) => base + font),
    })
  }
  return { plugin, postRender, toHtml }
}

function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}
