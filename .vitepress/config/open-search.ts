import type { HeadConfig } from 'vitepress'
import { xmlText } from '../../scripts/xml/xml-text.ts'
import type { Words } from '../core/i18n/create-i18n.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { basePath, markOf, type Site } from '../core/site/site.ts'
import type { DataFile } from './data-files.ts'
import type { Library } from './library.ts'

const file = 'opensearch.xml'
const type = 'application/opensearchdescription+xml'
/** The most characters that the standard allows a ShortName and a LongName. */
const longest = { short: 16, long: 48 }

/** The head links by which a browser can add the site's search, in each of these languages that has one. */
export function searchLinks(library: Library, site: Site, languages: readonly string[]): HeadConfig[] {
  return languages.flatMap((language): HeadConfig[] =>
    searchPageUrl(library, language)
      ? [
          [
            'link',
            {
              rel: 'search',
              type,
              title: shortName(site, language),
              href: `${basePath(site)}${language}/${file}`,
            },
          ],
        ]
      : [],
  )
}

/** `<language>/opensearch.xml` for each language that has a search page. */
export function openSearchFiles(library: Library, site: Site): DataFile[] {
  return site.languages.flatMap(({ code }) => {
    const url = searchPageUrl(library, code)
    const content = url && openSearchDescription(site, code, url, library.words(code))
    return content ? { path: `${code}/${file}`, type, content } : []
  })
}

/**
 * How a browser searches the site in one language: an OpenSearch 1.1 description
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). `url` is the search page's, below
 * the site's address.
 */
export function openSearchDescription(site: Site, language: string, url: string, t: Words): string {
  const search = `${fullUrl(site.address, url)}?q={searchTerms}`
  const self = fullUrl(site.address, `/${language}/${file}`)
  const longName = cut(`${site.name}: ${t('search:label')}`, longest.long)
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(shortName(site, language))}</ShortName>
  <LongName>${xmlText(longName)}</LongName>
  <Description>${xmlText(t('search:openSearch', { site: site.name }))}</Description>
  <Url type="text/html" method="get" template="${xmlText(search)}"/>
  <Url type="${type}" rel="self" template="${xmlText(self)}"/>
  <Image width="16" height="16" type="image/svg+xml">${xmlText(fullUrl(site.address, `/${markOf(site)}`))}</Image>
  <Language>${xmlText(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}

function searchPageUrl(library: Library, language: string): string | undefined {
  return library.addresses.get('search')?.get(language)?.url
}

/** The site's name and the language's code: a browser tells its searches apart by this name. */
function shortName(site: Site, language: string): string {
  return `${cut(site.name, longest.short - language.length - 1)} ${language}`
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('').trim()
}
