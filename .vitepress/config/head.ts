import type { HeadConfig } from 'vitepress'
import type { Page } from '../core/pages/page.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { languageOf, type Site } from '../core/site/site.ts'
import type { Entry } from './page-contexts.ts'

/**
 * The canonical address, the alternates by language with x-default (each page names all, itself too:
 * https://developers.google.com/search/docs/specialty/international/localized-versions) and Open Graph.
 * A stand-in names the original as the one to list.
 */
export function headOf(entry: Entry, site: Site): HeadConfig[] {
  const { address, pair, page } = entry
  const canonical = fullUrl(site.address, address.kind === 'page' ? address.url : pair.original.url)
  const head: HeadConfig[] = [['link', { rel: 'canonical', href: canonical }]]
  if (address.kind === 'page') {
    head.push(...alternatesOf(pair, site).map(toLink))
  } else {
    head.push(['meta', { name: 'robots', content: 'noindex' }])
  }
  return [...head, ...openGraph(page, address.language, canonical, [...twinLanguages(entry)], site)]
}

/** An address of a page in a language, or in none (`x-default`). */
export interface Alternate {
  lang: string
  url: string
}

/** The addresses of a pair in each language that it exists in; x-default is the original. */
export function alternatesOf(pair: Entry['pair'], site: Site): Alternate[] {
  const pages = [pair.original, ...pair.translations.values()]
  const alternates = site.languages.flatMap(({ code }) => {
    const page = pages.find((twin) => twin.language === code)
    return page ? { lang: code, url: fullUrl(site.address, page.url) } : []
  })
  const fallback = pair.ref === 'home' ? '/' : pair.original.url
  return [...alternates, { lang: 'x-default', url: fullUrl(site.address, fallback) }]
}

/** The head of `/`, which offers the languages. */
export function languageChoiceHead(site: Site, home: Entry['pair'] | undefined): HeadConfig[] {
  return [
    ['link', { rel: 'canonical', href: fullUrl(site.address, '/') }],
    ...(home ? alternatesOf(home, site).map(toLink) : []),
    ['meta', { property: 'og:title', content: site.name }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:url', content: fullUrl(site.address, '/') }],
  ]
}

function toLink({ lang, url }: Alternate): HeadConfig {
  return ['link', { rel: 'alternate', hreflang: lang, href: url }]
}

function* twinLanguages({ pair, address }: Entry): Iterable<string> {
  for (const page of [pair.original, ...pair.translations.values()]) {
    if (page.language !== address.language) yield page.language
  }
}

function openGraph(page: Page, language: string, url: string, others: string[], site: Site): HeadConfig[] {
  // Open Graph writes a locale with an underscore: https://ogp.me/#optional
  const locale = (code: string) => languageOf(site, code).locale.replace('-', '_')
  const properties: [string, string][] = [
    ['og:title', page.fields.title],
    ['og:description', page.fields.description],
    ['og:type', page.fields.type === 'home' ? 'website' : 'article'],
    ['og:url', url],
    ['og:site_name', site.name],
    ['og:locale', locale(language)],
    ...others.map((other): [string, string] => ['og:locale:alternate', locale(other)]),
  ]
  return properties.map(([property, content]) => ['meta', { property, content }])
}
