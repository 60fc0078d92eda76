import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfigWithTheme, type UserConfig } from 'vitepress'
import { checkedSite } from '../../scripts/site/checked-site.ts'
import { basePath, type Site } from '../core/site/site.ts'
import type { ThemeConfig } from '../core/site/theme-config.ts'
import { trendSource } from './charts.ts'
import { dataFilesPlugin, writeDataFiles } from './data-files.ts'
import { earlyKeysScript } from './early-keys.ts'
import { librarySource } from './library.ts'
import { markdownOptions } from './markdown.ts'
import { notFoundFallback, writeNotFoundPages } from './not-found.ts'
import { sitePages, transformPage } from './page-data.ts'
import { writePageMarkdown } from './page-markdown.ts'
import { pageRules } from './page-rules.ts'
import { readingPages } from './reading/reading-pages.ts'
import { reloadPlugin } from './reload-plugin.ts'
import { searchPlugin, writeSearchIndex } from './search-plugin.ts'
import { coloursPlugin } from './site-colours.ts'
import { markUrl } from './site-mark.ts'
import { sitemapItems, sitemapWritten } from './sitemap.ts'
import { homeText, localeConfigs, sharedTheme } from './theme-configs.ts'

/** VitePress's settings for the knowledge base in `root` (docs/ and locales/ below it) with a site's settings. */
export function buildConfig(root: string, settings: Site): UserConfig<ThemeConfig> {
  const site = checkedSite(settings)
  const locales = path.join(root, 'locales')
  const source = librarySource(root, site)
  const entryOf = (file: string) => sitePages(source.get(), site).entries.get(file)
  const trend = trendSource(root, site, source)
  const reading = readingPages(path.join(root, 'docs'), site)
  return defineConfigWithTheme<ThemeConfig>({
    srcDir: 'docs',
    outDir: path.join(root, '.vitepress/dist'),
    cacheDir: path.join(root, '.vitepress/cache'),
    base: basePath(site),
    cleanUrls: true,
    metaChunk: true,
    // Nothing is fetched before it is asked for: a visit on a phone costs its reader money.
    router: { prefetchLinks: false },
    title: site.name,
    titleTemplate: `:title – ${site.name}`,
    // Of `/`, for which VitePress has words of its own.
    description: homeText(source.get(), site.languages[0].code),
    lang: site.languages[0].code,
    locales: localeConfigs(source.get(), site),
    themeConfig: sharedTheme(source.get(), site),
    appearance: true,
    head: [
      ['link', { rel: 'icon', type: 'image/svg+xml', href: markUrl(root, site) }],
      ['meta', { name: 'color-scheme', content: 'light dark' }],
      ['script', { id: 'early-keys' }, earlyKeysScript],
    ],
    markdown: markdownOptions(
      root,
      site,
      (file) => entryOf(file)?.context.changedSections.flatMap(({ own }) => own ?? []),
      (md) => pageRules(md, entryOf, source.get, site),
    ),
    sitemap: {
      hostname: site.address.replace(/\/*$/, '/'),
      transformItems: () => sitemapItems(source.get(), site),
    },
    transformPageData: async (page) => {
      const data = transformPage(page, source.get(), site)
      const { tingwall } = data
      if (!tingwall?.coverage) return data
      const coverage = { ...tingwall.coverage, trend: await trend(page.relativePath.split('/')[0] ?? '') }
      return { ...data, tingwall: { ...tingwall, coverage } }
    },
    postRender: reading.postRender,
    transformHtml: (html, _file, { page, content }) => {
      const published = reading.toHtml(html, page === '404.md' ? '' : content)
      return page === '404.md' ? notFoundFallback(published, source.get().words, site) : published
    },
    async buildEnd({ outDir }) {
      await sitemapWritten(outDir)
      writeNotFoundPages(outDir, source.get().words, site)
      mkdirSync(outDir, { recursive: true })
      writeFileSync(
        path.join(outDir, 'robots.txt'),
        `User-agent: *\nAllow: /\n\nSitemap: ${site.address.replace(/\/*$/, '/')}sitemap.xml\n`,
      )
      writeDataFiles(outDir, source.get(), site)
      writePageMarkdown(outDir, source.get(), site)
      const { pairs, glossary } = source.get()
      await writeSearchIndex(outDir, pairs, site, { locales, glossary })
    },
    vite: {
      // The theme's own folder is not below the site's where a test builds another site with it.
      server: { fs: { allow: [root, fileURLToPath(new URL('../../', import.meta.url))] } },
      resolve: { alias: { '@locales': locales } },
      define: { 'import.meta.env.STRINGS_LANGUAGE': JSON.stringify(site.stringsLanguage) },
      plugins: [
        coloursPlugin(site),
        reloadPlugin(root, source),
        searchPlugin(() => source.get(), site, locales),
        dataFilesPlugin(() => source.get(), site),
        reading.plugin,
      ],
    },
  })
}
