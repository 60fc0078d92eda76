import { describe, expect, it } from 'vitest'
import { feedFiles, feedUrl } from '../../.vitepress/config/feed-files.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { llmsFiles } from '../../.vitepress/config/llms-files.ts'
import { madeRoutes } from '../../.vitepress/config/made-routes.ts'
import { pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { sitemapItems } from '../../.vitepress/config/sitemap.ts'
import { tagPages } from '../../.vitepress/config/tags/tag-pages.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { FrontMatter } from '../../.vitepress/core/pages/front-matter.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { pairsFrom, twoLanguages } from '../made/pages.ts'

type Pages = Record<string, Partial<FrontMatter> & { ref: string }>
const site = { ...twoLanguages, address: 'https://example.org/kunskap' }
const words = librarySource(projectRoot, site).get()
function siteOf(pages: Pages) {
  const pairs = pairsFrom(pages)
  const library = { ...words, pairs, addresses: addressesOf(pairs, site), glossary: [] }
  return { library, pages: tagPages(library, site, pageContexts(library, site)) }
}

const home: Pages = { 'en/index': { ref: 'home', type: 'home' }, 'sv/index': { ref: 'home', original: 'en' } }
const overview: Pages = {
  'en/tags/index': { ref: 'tags', type: 'index', title: 'All subjects' },
  'sv/taggar/index': { ref: 'tags', original: 'en', title: 'Alla ämnesord' },
}
const data: Pages = {
  'sv/data': {
    ref: 'data',
    title: 'Data',
    tags: ['open-data', 'law'],
    reviewed: '2026-11-21',
    change: 'Ny.',
  },
}

describe('the pages of tags', () => {
  const { library, pages } = siteOf({ ...home, ...overview, ...data })
  const page = pages.get('sv/taggar/oppna-data.md')
  it('are there for each tag in each language', () => {
    expect([...pages.keys()].sort()).toEqual([
      'en/tags/law.md',
      'en/tags/open-data.md',
      'sv/taggar/juridik.md',
      'sv/taggar/oppna-data.md',
    ])
    const routes = madeRoutes(library, site).map(({ params }) => `${params.page}.md`)
    expect(routes).toEqual(expect.arrayContaining([...pages.keys()]))
  })
  it('have a title, a way up and the same tag in the other language', () => {
    expect(page?.title).toBe('Öppna data')
    expect(page?.context.breadcrumbs.at(-1)).toMatchObject({ text: 'Alla ämnesord', url: '/sv/taggar/' })
    expect(page?.context.twins.map(({ url }) => url)).toEqual(['/en/tags/open-data', '/sv/taggar/oppna-data'])
    expect(page?.context.tag).toMatchObject({ pages: [{ text: 'Data', url: '/sv/data' }], related: ['law'] })
  })
  it('name their addresses in every language to search engines', () => {
    const url = (rest: string) => `https://example.org/kunskap${rest}`
    const links = page?.head.flatMap(([, { rel = '', hreflang = '', href = '' }]) =>
      rel ? [[rel, hreflang, href]] : [],
    )
    expect(links).toEqual([
      ['canonical', '', url('/sv/taggar/oppna-data')],
      ['alternate', 'en', url('/en/tags/open-data')],
      ['alternate', 'sv', url('/sv/taggar/oppna-data')],
      ['alternate', 'x-default', url('/en/tags/open-data')],
    ])
    const item = sitemapItems(library, site).find((each) => each.url === 'sv/taggar/oppna-data')
    expect(item?.links).toHaveLength(3)
  })
  it('say which page is only in the other language', () => {
    const [shown] = pages.get('en/tags/open-data.md')?.context.tag?.pages ?? []
    expect(shown).toMatchObject({ text: 'Data', url: '/en/data', language: 'sv' })
  })
  it('are none where the site has no overview of them', () => {
    expect(siteOf({ ...home, ...data }).pages.size).toBe(0)
  })
})

describe('what tells of new pages', () => {
  const { library } = siteOf({ ...home, ...overview, ...data })
  it('is a feed in each language that has a page with a date', () => {
    expect(feedFiles(library, site).map(({ path }) => path)).toEqual(['sv/feed.xml'])
    expect(feedUrl(library, 'en')).toBeUndefined()
    expect(feedFiles(library, site)[0]?.content).toContain(
      '<id>https://example.org/kunskap/sv/feed.xml#data</id>',
    )
  })
  it('is llms.txt, which leads to that of each language', () => {
    const files = new Map(llmsFiles(library, site).map(({ path, content }) => [path, content]))
    expect([...files.keys()]).toEqual(['llms.txt', 'en/llms.txt', 'sv/llms.txt'])
    expect(files.get('llms.txt')).toContain('](https://example.org/kunskap/sv/llms.txt)')
    expect(files.get('sv/llms.txt')).toContain('- [Data](https://example.org/kunskap/sv/data.md): data')
    expect(files.get('en/llms.txt')).not.toContain('data.md')
  })
})
