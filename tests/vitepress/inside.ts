/** The version that everything below was read in. */
export const checkedVersion = '1.6.4'

/** Something of VitePress that it does not promise, and that we stand on. */
export interface Inside {
  /** What VitePress does. */
  what: string
  /** Our files that stand on it, below the project. */
  ours: readonly string[]
  /** A file of the package, `*` for the hash in its name, and words of its code that do this, in single spaces. */
  theirs: { file: string; words: string }
}

const node = 'dist/node/chunk-*.js'
const router = 'dist/client/app/router.js'
const reading = '.vitepress/config/reading'

/** All of it. handbook/upgrading-vitepress.md shows the same table. */
export const inside: readonly Inside[] = [
  {
    what: 'The router has one hook before and one after a change of page, which a theme may wrap',
    ours: ['.vitepress/theme/composables/followRoutes.ts', '.vitepress/theme/composables/afterMoving.ts'],
    theirs: {
      file: router,
      words: 'await (router.onAfterRouteChange ?? router.onAfterRouteChanged)?.(href);',
    },
  },
  {
    what: 'The first page is gone to with `router.go`, which scrolls in the next tick or frame',
    ours: ['.vitepress/theme/composables/keepPlace.ts'],
    theirs: { file: router, words: 'window.scrollTo(0, scrollPosition);' },
  },
  {
    what: 'The router leaves links in `.vp-raw` to the browser',
    ours: ['.vitepress/theme/SiteLayout.vue'],
    theirs: { file: router, words: "link.closest('.vp-raw')" },
  },
  {
    what: 'The place of scrolling is kept in `history.state`',
    ours: ['.vitepress/theme/composables/useAddressValues.ts'],
    theirs: { file: router, words: 'history.replaceState({ scrollPosition: window.scrollY }' },
  },
  {
    what: 'A click on a link is heard before anyone else hears it',
    ours: ['.vitepress/theme/page-script/definitions.ts'],
    theirs: { file: router, words: '{ capture: true }' },
  },
  {
    what: 'A link within the page is scrolled to in the next frame, without the focus',
    ours: [
      '.vitepress/theme/components/entries/useEntryFilter.ts',
      '.vitepress/theme/composables/letterLinks.ts',
    ],
    theirs: { file: router, words: 'requestAnimationFrame(scrollToTarget);' },
  },
  {
    what: 'Light or dark is kept under `vitepress-theme-appearance` and is the class `dark` of `<html>`',
    ours: ['.vitepress/theme/page-script/appearance.ts'],
    theirs: { file: 'dist/client/shared.js', words: "APPEARANCE_KEY = 'vitepress-theme-appearance'" },
  },
  {
    what: 'A page’s head has its style sheet, an empty `vp-icons.css`, the map of pages and the site’s script',
    ours: [`${reading}/reading-html.ts`],
    theirs: {
      file: node,
      words: 'vp-icons.css" as="style">',
    },
  },
  {
    what: 'With `metaChunk` the map of pages is a file of its own, `chunks/metadata.…`',
    ours: [`${reading}/reading-html.ts`, '.vitepress/theme/page-script/wake.ts'],
    theirs: { file: node, words: '`metadata.${createHash("sha256")' },
  },
  {
    what: '`postRender` is given what Vue’s renderer noted, and `transformHtml` the same `content`',
    ours: [`${reading}/reading-pages.ts`],
    theirs: { file: node, words: 'await config.postRender?.(context) ?? context;' },
  },
  {
    what: 'The 404 has an empty `<div id="app">`, which only a script fills',
    ours: ['.vitepress/config/not-found.ts'],
    theirs: { file: node, words: 'page === "404.md" ? "" : content' },
  },
  {
    what: 'The sitemap is begun and not waited for',
    ours: ['.vitepress/config/sitemap.ts'],
    theirs: { file: node, words: 'sitemapStream.pipe(writeStream);' },
  },
  {
    what: 'Markdown is rendered with the page’s file in `env.relativePath` and its language in `env.localeIndex`',
    ours: [
      '.vitepress/config/rendered-file.ts',
      '.vitepress/config/markdown.ts',
      '.vitepress/config/home-sections.ts',
      '.vitepress/config/term-links.ts',
      '.vitepress/config/entry-marks.ts',
      '.vitepress/config/changed-sections-marks.ts',
      '.vitepress/config/check-marks.ts',
    ],
    theirs: {
      file: node,
      words:
        'const env = { path: file, relativePath, cleanUrls, includes, realPath: fileOrig, localeIndex };',
    },
  },
  {
    what: 'Containers, alerts and code are rendered by rules that can be wrapped',
    ours: ['.vitepress/config/markdown.ts'],
    theirs: { file: node, words: 'md.renderer.rules.github_alert_open' },
  },
  {
    what: 'The language of a page is the folder that its path begins with',
    ours: ['.vitepress/config/theme-configs.ts', '.vitepress/theme/composables/useI18n.ts'],
    theirs: { file: node, words: '(key) => key !== "root" && !isExternal(key) && isActive(' },
  },
  {
    what: 'Links in Markdown lose their ending and `index` and keep their anchor',
    ours: ['.vitepress/core/coverage/link-target.ts'],
    theirs: { file: node, words: 'function normalizeHref(' },
  },
  {
    what: 'A page made by `docs/[page].paths.ts` has its text in place of `<!-- @content -->`',
    ours: ['.vitepress/config/stand-ins.ts', 'docs/[page].md'],
    theirs: { file: node, words: '<!--\\s*@content\\s*-->' },
  },
  {
    what: 'What is known of a page is JSON in a string of its script block, as it is',
    ours: ['.vitepress/config/page-data-script.ts'],
    theirs: { file: node, words: 'export const __pageData = JSON.parse(' },
  },
  {
    what: 'A description is written into the head as it is, unless one stands there',
    ours: ['.vitepress/config/build-config.ts'],
    theirs: { file: node, words: '"" : `<meta name="description" content="' },
  },
  {
    what: 'The language of a code block is written as it is',
    ours: ['.vitepress/config/plain-titles.ts'],
    theirs: { file: node, words: 'class="copy"></button><span class="lang">' },
  },
  {
    what: 'A table is rendered by a rule that can be wrapped',
    ours: ['.vitepress/config/table-frames.ts'],
    theirs: { file: node, words: 'md.renderer.rules.table_open = function' },
  },
  {
    what: 'The Markdown of 1,024 pages is kept rendered, and no more',
    ours: ['.vitepress/config/render-once.ts'],
    theirs: { file: node, words: 'new LRUCache({ max: 1024 })' },
  },
  {
    what: 'The results of both bundles are kept while pages are rendered',
    ours: ['.vitepress/config/release-bundle.ts'],
    theirs: { file: node, words: 'const { clientResult, serverResult, pageToHashMap } = await bundle(' },
  },
]

/** The table as the handbook shows it. */
export function insideTable(): string {
  const rows = inside.map(({ what, ours }) => `| ${what} | ${ours.map((file) => `\`${file}\``).join(', ')} |`)
  return ['| what VitePress does | what of ours stands on it |', '|---|---|', ...rows].join('\n')
}
