import type { HeadConfig } from 'vitepress'
import type { FrontMatter } from '../core/pages/front-matter.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import { languageOf, type Site } from '../core/site/site.ts'
import type { Entry } from './page-contexts.ts'
import { cardSize } from './social-cards/card-svg.ts'
import type { NamedCard } from './social-cards/social-cards.ts'

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
    if (isWithdrawn(pair)) head.push(['meta', { name: 'robots', content: 'noindex' }])
  } else {
    head.push(['meta', { name: 'robots', content: 'noindex' }])
  }
  return [...head, ...openGraph(page.fields, address.language, canonical, [...twinLanguages(entry)], site)]
}

/** A page that is made, not written; it is there in each language of the site. */
export interface MadePage {
  title: string
  description: string
  url: string
  language: string
  twins: readonly { language: string; url: string }[]
}

/** The same for a page that has no Markdown file, such as a tag's; x-default is the site's first language. */
export function madeHead(page: MadePage, site: Site): HeadConfig[] {
  const canonical = fullUrl(site.address, page.url)
  const others = page.twins.map((twin) => twin.language).filter((language) => language !== page.language)
  return [
    ['link', { rel: 'canonical', href: canonical }],
    ...madeAlternates(page.twins, site).map(toLink),
    ...openGraph(page, page.language, canonical, others, site),
  ]
}

/**
 * The same for a page that shows again what pages of their own say: it is its own address, for who shares it, and not
 * to be listed by search engines, which then need no alternates.
 */
export function repeatedHead(page: MadePage, site: Site): HeadConfig[] {
  const canonical = fullUrl(site.address, page.url)
  return [
    ['link', { rel: 'canonical', href: canonical }],
    ['meta', { name: 'robots', content: 'noindex' }],
    ...openGraph(page, page.language, canonical, [], site),
  ]
}

/** The picture that networks show where the page's address is shared; they take no SVG: https://ogp.me/#structured */
export function cardHead({ path, card }: NamedCard, site: Site): HeadConfig[] {
  const { title, siteName } = card
  const properties = {
    'og:image': fullUrl(site.address, `/${path}`),
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': title === siteName ? siteName : `${title} – ${siteName}`,
  }
  return [
    ...Object.entries(properties).map(([property, content]): HeadConfig => ['meta', { property, content }]),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ]
}

/** The addresses of a made page in each language, the first language's as x-default. */
export function madeAlternates(twins: MadePage['twins'], site: Site): Alternate[] {
  const alternates = twins.map(({ language, url }) => ({ lang: language, url: fullUrl(site.address, url) }))
  const fallback = alternates.find(({ lang }) => lang === site.languages[0].code) ?? alternates[0]
  return fallback ? [...alternates, { lang: 'x-default', url: fallback.url }] : []
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

function openGraph(
  { title, description, type }: Pick<FrontMatter, 'title' | 'description' | 'type'>,
  language: string,
  url: string,
  others: string[],
  site: Site,
): HeadConfig[] {
  // Open Graph writes a locale with an underscore: https://ogp.me/#optional
  const locale = (code: string) => languageOf(site, code).locale.replace('-', '_')
  const properties: [string, string][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:type', type === 'home' ? 'website' : 'article'],
    ['og:url', url],
    ['og:site_name', site.name],
    ['og:locale', locale(language)],
    ...others.map((other): [string, string] => ['og:locale:alternate', locale(other)]),
  ]
  return properties.map(([property, content]) => ['meta', { property, content }])
}
