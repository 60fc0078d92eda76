import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { escapeHtml } from '../core/html/escape-html.ts'
import type { Words } from '../core/i18n/create-i18n.ts'
import { basePath, type Language, type Site } from '../core/site/site.ts'
import type { SiteWords } from './site-words.ts'

const slot = '<!-- no script -->'

/**
 * VitePress writes a 404 without any text, which only a script fills in the language of the address.
 * Without JavaScript the page says it in every language, as it cannot know its address.
 */
export function notFoundFallback(html: string, words: SiteWords, site: Site): string {
  const said = site.languages.map((language) => notice(language, words(language.code), site)).join('')
  return (
    html
      .replace(/ *<meta name="description" content="Not Found">\n/, '')
      // By a function, since `$&` in a text that is put in would be more than text.
      .replace('<div id="app"></div>', (app) => `${app}${slot}<noscript>${said}</noscript>${slot}`)
  )
}

/** Writes `<language>/404.html` for servers that can choose the page by the address, ours among them. */
export function writeNotFoundPages(outDir: string, words: SiteWords, site: Site): void {
  const html = readFileSync(path.join(outDir, '404.html'), 'utf8')
  const [before, , after] = html.split(slot)
  for (const language of site.languages) {
    mkdirSync(path.join(outDir, language.code), { recursive: true })
    const t = words(language.code)
    const head = before
      ?.replace(/<html lang="[^"]*"/, `<html lang="${language.code}"`)
      .replace(/<title>[^<]*/, () => `<title>${escapeHtml(t('notFound.title'))} – ${escapeHtml(site.name)}`)
      .replace(
        /(<meta name="description" content=")[^"]*/,
        (_, start) => start + escapeHtml(t('notFound.text')),
      )
    writeFileSync(
      path.join(outDir, language.code, '404.html'),
      `${head}<noscript>${notice(language, t, site)}</noscript>${after}`,
    )
  }
}

function notice({ code }: Language, t: Words, site: Site): string {
  const home = `${basePath(site)}${code}/`
  return `<main lang="${code}"><h1>${escapeHtml(t('notFound.title'))}</h1><p>${escapeHtml(t('notFound.text'))}</p><p><a href="${home}">${escapeHtml(t('notFound.home'))}</a></p></main>`
}
