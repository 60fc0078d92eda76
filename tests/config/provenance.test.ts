import { describe, expect, it, vi } from 'vitest'
import { headOf } from '../../.vitepress/config/head.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { sitemapItems } from '../../.vitepress/config/sitemap.ts'
import { defineSite } from '../../.vitepress/core/site/site.ts'
import { searchPages } from '../../scripts/search/search-pages.ts'
import whole from '../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../made/tree.ts'

const site = defineSite({ ...whole, reviews: { owners: ['editors', 'network'], every: 12 } })

/** The fixture's page on open data with more front matter, as the site knows it. */
function read(original: string, translation = '', words: Record<string, Edit> = {}) {
  const add = (fields: string) => (text: string) => text.replace('---\n', `---\n${fields}`)
  const root = copyOf('whole', {
    'docs/sv/om/oppna-data.md': add(original),
    'docs/en/about/open-data.md': add(translation),
    ...words,
  })
  const library = librarySource(root, site).get()
  const entries = pageContexts(library, site)
  return { library, entries, on: (file: string) => entries.get(file)?.context.provenance }
}
const inEnglish = 'en/about/open-data.md'
const inSwedish = 'sv/om/oppna-data.md'

describe('what a page says of itself', () => {
  it('has the site’s first owner and a review after the site’s months', () => {
    const { on } = read('reviewed: 2026-11-20\n')
    expect(on(inEnglish)).toMatchObject({ owner: 'editors', nextReview: '2027-11-20', standing: 'current' })
    expect(on(inSwedish)).toMatchObject({ nextReview: '2027-11-20', change: undefined })
  })

  it('has an owner of its own, in the reader’s language', () => {
    const edit: Edit = (text) => JSON.stringify({ ...JSON.parse(text), owners: { network: 'nätverket' } })
    const { on } = read('owner: network\nreviewed: 2026-11-20\n', '', { 'locales/sv/common.json': edit })
    expect(on(inSwedish)?.owner).toBe('nätverket')
  })

  it('says what was changed in the words of each language, never in the other’s', () => {
    const { on } = read(
      'reviewed: 2026-11-20\nchange: Ett datum rättades.\n',
      'change: A date was corrected.\n',
    )
    expect([on(inEnglish)?.change, on(inSwedish)?.change]).toEqual([
      'A date was corrected.',
      'Ett datum rättades.',
    ])
    expect(read('change: Ett datum rättades.\n').on(inEnglish)?.change).toBeUndefined()
  })

  it('is overdue by the day of SOURCE_DATE_EPOCH', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2027-11-20') / 1000))
    expect(read('reviewed: 2026-11-20\n').on(inEnglish)?.overdue).toBe(false)
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2027-11-21') / 1000))
    expect(read('reviewed: 2026-11-20\n').on(inEnglish)?.overdue).toBe(true)
    vi.unstubAllEnvs()
  })
})

describe('a page that was withdrawn', () => {
  const withdrawn = () =>
    read(
      'state: withdrawn\nstate_reason: Lagen har ersatts.\ninstead: home\n',
      'state_reason: The law was replaced.\n',
    )

  it('keeps its address, says why and names what to read instead', () => {
    expect(withdrawn().on(inSwedish)).toMatchObject({
      standing: 'withdrawn',
      reason: 'Lagen har ersatts.',
      instead: { url: '/sv/' },
      nextReview: undefined,
    })
  })

  it('is not in the search, the sitemap and the menus, and asks not to be listed', () => {
    const { library, entries } = withdrawn()
    const refs = searchPages(library.pairs, (_, id) => id).map(({ ref }) => ref)
    const urls = sitemapItems(library, site).map(({ url }) => url)
    const entry = entries.get(inEnglish)
    expect(entry && headOf(entry, site)).toContainEqual(['meta', { name: 'robots', content: 'noindex' }])
    expect(refs).not.toContain(entry?.pair.ref)
    expect(urls.filter((url) => /open-data|oppna-data/.test(url))).toEqual([])
    expect([...entries.values()].flatMap(({ context }) => context.section?.pages ?? [])).toEqual([])
  })
})
