import { type LlmsLink, llmsText } from '../core/llms-text/llms-text.ts'
import { fileName } from '../core/open-data/described-list.ts'
import { llmsFile } from '../core/pages/built-files.ts'
import { orderOf, type Pair, pageIn } from '../core/pages/page.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import type { Site } from '../core/site/site.ts'
import type { DataFile } from './data-files.ts'
import { feedUrl } from './feed-files.ts'
import type { Library } from './library.ts'
import { describedLists } from './open-data/described-lists.ts'
import { dataFolder } from './open-data/list-files.ts'
import { markdownUrl } from './page-markdown.ts'
import { sectionName } from './sections.ts'

const type = 'text/plain; charset=utf-8'

/** `<language>/llms.txt` for each language, and `llms.txt` that leads to them. */
export function llmsFiles(library: Library, site: Site): DataFile[] {
  const own = site.languages.map(({ code }) => ({
    path: `${code}/${llmsFile}`,
    type,
    content: languageText(library, site, code),
  }))
  const [first] = site.languages
  const content = llmsText({
    name: site.name,
    summary: summaryOf(library, first.code),
    sections: [
      {
        heading: library.words(first.code)('languages'),
        links: site.languages.map(({ code, name }) => languageLink(library, site, code, name)),
      },
    ],
  })
  return [{ path: llmsFile, type, content }, ...own]
}

function languageText(library: Library, site: Site, language: string): string {
  const words = library.words(language)
  const pages = library.pairs
    .filter((pair) => pageIn(pair, language) && !isWithdrawn(pair))
    .sort((a, b) => orderOf(a.original) - orderOf(b.original) || (a.ref < b.ref ? -1 : 1))
  const linksOf = (section: string | undefined) =>
    pages
      .filter((pair) => pair.original.fields.section === section)
      .flatMap((pair) => pageLink(pair, language, site))
  const feed = feedUrl(library, language)
  return llmsText({
    name: site.name,
    summary: summaryOf(library, language),
    details: [words('lists:llms.details'), words('footer.licence')],
    sections: [
      ...site.sections.map((id) => ({
        heading: sectionName(library, language, id),
        links: linksOf(id),
      })),
      { heading: words('lists:llms.otherPages'), links: linksOf(undefined) },
      {
        heading: words('lists:llms.data'),
        links: [
          ...dataLinks(library, site, language),
          ...(feed ? [{ name: words('lists:feed.link'), url: fullUrl(site.address, feed) }] : []),
        ],
      },
      {
        heading: words('lists:llms.otherLanguages'),
        links: site.languages
          .filter(({ code }) => code !== language)
          .map(({ code, name }) => languageLink(library, site, code, name)),
      },
    ],
  })
}

function pageLink(pair: Pair, language: string, site: Site): LlmsLink[] {
  const page = pageIn(pair, language)
  if (!page) return []
  return [{ name: page.fields.title, url: markdownUrl(page, site), notes: page.fields.description }]
}

/** Each list of open data as JSON. */
function dataLinks(library: Library, site: Site, language: string): LlmsLink[] {
  return describedLists(library, site).flatMap((list) =>
    list.languages
      .filter((own) => own.language === language)
      .map((own) => ({
        name: own.title,
        url: fullUrl(site.address, `/${dataFolder}/${fileName(list, language, 'json')}`),
        notes: own.description,
      })),
  )
}

function languageLink(library: Library, site: Site, language: string, name: string): LlmsLink {
  return { name, url: fullUrl(site.address, `/${language}/${llmsFile}`), notes: summaryOf(library, language) }
}

function summaryOf(library: Library, language: string): string {
  const home = library.pairs.find(({ ref }) => ref === 'home')
  const page = home && pageIn(home, language)
  return page?.fields.description ?? library.words(language)('start')
}
