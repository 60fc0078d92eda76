import { escapeHtml } from '../../core/html/escape-html.ts'
import { visitedSlot } from '../../core/offline/visited-pages.ts'
import { basePath, type Language, type Site } from '../../core/site/site.ts'
import type { SiteWords } from '../site-words.ts'

/**
 * The page that a reader without a network gets for one that was never visited, in one language. Its head is that of
 * the 404 as it was written, with the site's styles, its own (`styles`, an address), and without what scripts need: it
 * works without any.
 */
export function offlinePageHtml(
  notFound: string,
  { code, dir }: Language,
  words: SiteWords,
  site: Site,
  styles: string,
): string {
  const t = words(code)
  const base = basePath(site)
  const home = `${base}${code}/`
  const head = notFound
    .replace(/[\s\S]*?<head>/, '')
    .replace(/<\/head>[\s\S]*/, '')
    .replace(
      / *<(?:script\b[^>]*\b(?:src=|id="early-keys")[^>]*>[\s\S]*?<\/script|link\b[^>]*\b(?:rel="modulepreload"|vp-icons|assets\/(?:parts|print)\.)[^>]*|meta name="description"[^>]*)>\n?/g,
      '',
    )
    .replace(/<title>[^<]*/, () => `<title>${escapeHtml(t('offline.title'))} – ${escapeHtml(site.name)}`)
  return `<!DOCTYPE html>
<html lang="${code}" dir="${dir ?? 'ltr'}">
  <head>${head}  <meta name="robots" content="noindex">
    <link rel="stylesheet" href="${styles}">
  </head>
  <body class="offline-page">
    <header><a href="${home}">${escapeHtml(site.name)}</a></header>
    <main id="text">
      <h1>${escapeHtml(t('offline.title'))}</h1>
      <p>${escapeHtml(t('offline.text'))}</p>
      <p><a class="button" href="">${escapeHtml(t('offline.again'))}</a></p>
      ${visitedSlot.start}<h2>${escapeHtml(t('offline.visited'))}</h2>${visitedSlot.list}</section>
      <p><a href="${home}">${escapeHtml(t('notFound.home'))}</a></p>
    </main>
  </body>
</html>
`
}

/** The styles that a page's head links to and that have a hash in their name, by address. */
export function hashedStyles(html: string, base: string): string[] {
  const found = html.matchAll(/<link\b[^>]*\brel="[^"]*stylesheet[^"]*"[^>]*\bhref="([^"]+)"/g)
  return [...found].flatMap(([, href = '']) => (href.startsWith(`${base}assets/`) ? [href] : []))
}
