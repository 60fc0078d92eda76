import { describe, expect, it } from 'vitest'
import { librarySource } from '../../.vitepress/config/library.ts'
import { pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { sitemapItems } from '../../.vitepress/config/sitemap.ts'
import { wholeContent } from '../../.vitepress/config/whole-view/whole-content.ts'
import { wholePages } from '../../.vitepress/config/whole-view/whole-pages.ts'
import { wholeViews } from '../../.vitepress/config/whole-view/whole-views.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import type { FrontMatter } from '../../.vitepress/core/pages/front-matter.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { pairsFrom, twoLanguages } from '../made/pages.ts'

type Pages = Record<string, Partial<FrontMatter> & { ref: string }>
const site = { ...twoLanguages, address: 'https://example.org/kunskap' }
const words = librarySource(projectRoot, site).get()
const section = { section: 'guides', type: 'how-to' } as const
function siteOf(pages: Pages) {
  const pairs = pairsFrom(pages)
  return { ...words, pairs, addresses: addressesOf(pairs, site), glossary: [], statuses: new Map() }
}
const guides: Pages = {
  'en/index': { ref: 'home', type: 'home' },
  'sv/index': { ref: 'home', original: 'en' },
  'en/guides/meetings': { ref: 'meetings', title: 'Meetings', order: 2, ...section },
  'sv/guider/moten': { ref: 'meetings', title: 'Möten', original: 'en' },
  'en/guides/data': { ref: 'data', title: 'Data & <law>', order: 1, reviewed: '2026-11-20', ...section },
  'en/guides/words': { ref: 'words', title: 'Words', section: 'guides', type: 'glossary' },
}

describe('all of a section on one page', () => {
  const library = siteOf(guides)
  const [english, swedish] = wholeViews(library, site)
  it('is there in each language, in the folder of its pages, in the order of the menu', () => {
    expect([english?.url, swedish?.url]).toEqual(['/en/guides/on-one-page', '/sv/guides/pa-en-sida'])
    expect(swedish?.parts.map(({ pair }) => pair.ref)).toEqual(['data', 'meetings'])
    expect(swedish?.others.map(({ text }) => text)).toEqual(['Words'])
  })
  it('says of each text how its translation stands, and in which language it is', () => {
    const content = swedish ? wholeContent(swedish, library, site) : ''
    expect(content).toContain('<section class="whole-part" aria-labelledby="data" lang="en">')
    expect(content).toContain('Den här sidan finns inte på svenska än. Du läser den på engelska.')
    expect(content).toContain('Skriven på engelska · Granskad 20 november 2026')
    expect(content).toContain('<a href="#moten">Möten</a>')
    expect(content).toContain('<a href="/kunskap/sv/guider/moten">Öppna texten på en egen sida</a>')
    expect(content).toContain('Data &amp; &lt;law&gt;')
    expect(content).toContain('<a href="/kunskap/sv/guides/words" lang="en">Words</a>')
  })
  it('is linked from the menu of the section', () => {
    const entries = pageContexts(library, site)
    expect(entries.get('sv/guider/moten.md')?.context.section?.whole).toEqual({
      text: 'Läs allt på en sida',
      url: '/sv/guides/pa-en-sida',
    })
    const page = wholePages(library, site, entries).get('sv/guides/pa-en-sida.md')
    expect(page?.title).toContain('allt på en sida')
    expect(page?.context.twins.map(({ url }) => url)).toEqual([english?.url, swedish?.url])
    expect(page?.head).toContainEqual(['meta', { name: 'robots', content: 'noindex' }])
    expect(sitemapItems(library, site).map(({ url }) => url)).not.toContain('sv/guides/pa-en-sida')
  })
  it.each<[string, Pages]>([
    ['has one text only', { 'en/a': { ref: 'a', ...section } }],
    [
      'is mostly lists',
      {
        'en/a': { ref: 'a', ...section },
        'en/b': { ref: 'b', ...section },
        'en/c': { ref: 'c', section: 'guides', type: 'library' },
        'en/d': { ref: 'd', section: 'guides', type: 'cases' },
      },
    ],
  ])('is not made of a section that %s', (_what, pages) => {
    expect(wholeViews(siteOf(pages), site)).toEqual([])
  })
  it('is not made of a section that is very long', () => {
    const long = library.pairs.map((pair) => ({
      ...pair,
      original: { ...pair.original, body: 'Ord. '.repeat(50_000) },
    }))
    expect(wholeViews({ ...library, pairs: long }, site)).toEqual([])
  })
  it('takes no address that a page has', () => {
    const library = siteOf({ ...guides, 'en/guides/on-one-page': { ref: 'taken' } })
    expect(wholeViews(library, site)[0]?.url).toBe('/en/guides/on-one-page-guides')
  })
})
