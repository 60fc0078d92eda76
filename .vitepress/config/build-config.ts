import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfigWithTheme, type UserConfig } from 'vitepress'
import { writeServerFiles } from '../../scripts/hosting/server-files.ts'
import { checkedSite } from '../../scripts/site/checked-site.ts'
import { keptReading } from '../../scripts/site/kept-reading.ts'
import { sitemapWritten } from '../../scripts/site/sitemap-written.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { basePath, type Site } from '../core/site/site.ts'
import type { ThemeConfig } from '../core/site/theme-config.ts'
import { trendSource } from './charts.ts'
import { dataFilesPlugin, writeDataFiles } from './data-files.ts'
import { earlyKeysScript } from './early-keys.ts'
import { librarySource } from './library.ts'
import { markdownOptions } from './markdown.ts'
import { notFoundFallback, writeNotFoundPages } from './not-found.ts'
import { workerModules } from './offline/bundle-worker.ts'
import { writeOfflinePages } from './offline/offline-pages.ts'
import { writeWorker } from './offline/write-worker.ts'
import { transformPage } from './page-data.ts'
import { pageDataScriptPlugin } from './page-data-script.ts'
import { writePageMarkdown } from './page-markdown.ts'
import { pageRules } from './page-rules.ts'
import { writePdfs } from './pdf/pdf-files.ts'
import { publishedLicencesPlugin } from './published-licences.ts'
import { readingPages } from './reading/reading-pages.ts'
import { writeRedirects } from './redirects/redirect-files.ts'
import { redirectsPlugin } from './redirects/redirects-plugin.ts'
import { siteRedirects } from './redirects/site-redirects.ts'
import { releaseBundle } from './release-bundle.ts'
import { reloadPlugin } from './reload-plugin.ts'
import { renderOnce } from './render-once.ts'
import { searchPlugin, writeSearchIndex } from './search-plugin.ts'
import { serverBundle } from './server-bundle.ts'
import { sharedScripts } from './shared-scripts.ts'
import { coloursPlugin } from './site-colours.ts'
import { markUrl } from './site-mark.ts'
import { sitePages } from './site-pages.ts'
import { sitemapItems } from './sitemap.ts'
import { writeSocialCards } from './social-cards/social-cards.ts'
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
    // Without the style element that would hold transitions back for a moment, which the policy refuses: there are none.
    appearance: { disableTransition: false },
    head: [
      ['link', { rel: 'icon', type: 'image/svg+xml', href: markUrl(root, site) }],
      ['meta', { name: 'color-scheme', content: 'light dark' }],
      ['script', { id: 'early-keys' }, earlyKeysScript],
    ],
    markdown: markdownOptions(
      root,
      site,
      (file) => entryOf(file)?.context.changedSections.flatMap(({ own }) => own ?? []),
      (md) => {
        pageRules(md, entryOf, source.get, site)
        if (keptReading(root)) renderOnce(md)
      },
    ),
    sitemap: {
      hostname: fullUrl(site.address, '/'),
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
    // VitePress 1.6.4 writes a description as it is, quotes and all, unless it stands in the head.
    transformHead: ({ description }) => [['meta', { name: 'description', content: description }]],
    async buildEnd({ outDir }) {
      await sitemapWritten(outDir)
      writeNotFoundPages(outDir, source.get().words, site)
      mkdirSync(outDir, { recursive: true })
      writeFileSync(
        path.join(outDir, 'robots.txt'),
        `User-agent: *\nAllow: /\n\nSitemap: ${fullUrl(site.address, '/sitemap.xml')}\n`,
      )
      writeDataFiles(outDir, source.get(), site)
      writePageMarkdown(outDir, source.get(), site)
      writeSocialCards(outDir, path.join(root, '.vitepress/cache/social-cards'), source.get(), site)
      writeRedirects(outDir, siteRedirects(source.get(), site), source.get().words, site)
      const { pairs, glossary } = source.get()
      await writeSearchIndex(outDir, pairs, site, { locales, glossary })
      await writePdfs(outDir, source.get(), site)
      writeOfflinePages(outDir, source.get().words, site)
      // After every page, since it reads and seals them.
      writeServerFiles(outDir, site, siteRedirects(source.get(), site))
      // After whatever changes a file: it names what it keeps by its content.
      await writeWorker(outDir, site)
    },
    vite: {
      // The theme's own folder is not below the site's where a test builds another site with it.
      server: { fs: { allow: [root, fileURLToPath(new URL('../../', import.meta.url))] } },
      resolve: { alias: { '@locales': locales } },
      define: { 'import.meta.env.STRINGS_LANGUAGE': JSON.stringify(site.stringsLanguage) },
      plugins: [
        pageDataScriptPlugin(),
        coloursPlugin(site),
        reloadPlugin(root, source),
        searchPlugin(() => source.get(), site, locales),
        dataFilesPlugin(() => source.get(), site),
        reading.plugin,
        publishedLicencesPlugin(() => workerModules(site)),
        redirectsPlugin(() => source.get(), site),
        serverBundle(),
        sharedScripts(),
        releaseBundle(),
      ],
    },
  })
}
