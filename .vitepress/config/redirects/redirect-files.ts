import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '../../../scripts/files/write-whole.ts'
import type { PageRedirect } from '../../core/aliases/redirects.ts'
import { encodedAddress, type Redirect } from '../../core/hosting/redirects.ts'
import { escapeHtml } from '../../core/html/escape-html.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import { basePath, type Site } from '../../core/site/site.ts'
import type { SiteWords } from '../site-words.ts'

/** The script that brings along the section that an old address names, which a refresh loses. No inline one may run. */
const script = 'moved.js'

const scriptText = `const { href } = document.querySelector('a')
if (location.hash) location.replace(href + location.hash)
`

/**
 * Writes a page at each old address, for hosts that cannot redirect, and `_redirects`, by which Netlify, Cloudflare
 * Pages and GitLab Pages do (https://docs.netlify.com/manage/routing/redirects/overview/).
 * @throws Error where something else has been written at an old address.
 */
export function writeRedirects(
  outDir: string,
  redirects: readonly PageRedirect[],
  words: SiteWords,
  site: Site,
): void {
  if (redirects.length === 0) return
  for (const redirect of redirects) {
    const file = path.join(outDir, fileOf(redirect.from))
    if (existsSync(file)) throw new Error(`The old address ${redirect.from} is that of something else.`)
    writeWhole(file, movedPage(redirect, words, site))
  }
  writeWhole(path.join(outDir, script), scriptText)
  writeWhole(path.join(outDir, '_redirects'), redirectsFile(redirects, site))
}

/** One line a redirect: the address before, the one now and the status. */
export function redirectsFile(redirects: readonly Redirect[], site: Site): string {
  const encoded = (url: string) => encodedAddress(url, basePath(site))
  return redirects.map(({ from, to }) => `${encoded(from)} ${encoded(to)} 301\n`).join('')
}

function fileOf(url: string): string {
  return `${url.slice(1)}${url.endsWith('/') ? 'index' : ''}.html`
}

/** WCAG allows a refresh without delay (G110, https://www.w3.org/WAI/WCAG22/Techniques/general/G110). */
function movedPage(
  { to, language, title, titleLanguage }: PageRedirect,
  words: SiteWords,
  site: Site,
): string {
  const url = escapeHtml(encodedAddress(to, basePath(site)))
  const marked = titleLanguage === language ? '' : ` lang="${escapeHtml(titleLanguage)}"`
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
    <link rel="canonical" href="${escapeHtml(fullUrl(site.address, encodeURI(to)))}">
    <meta name="robots" content="noindex">
    <script src="${escapeHtml(basePath(site) + script)}" defer></script>
    <meta http-equiv="refresh" content="0; url=${url}">
  </head>
  <body>
    <main>
      <h1>${escapeHtml(words(language)('data:moved'))}</h1>
      <p><a href="${url}"${marked}>${escapeHtml(title)}</a></p>
    </main>
  </body>
</html>
`
}
