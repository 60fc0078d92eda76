import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { librarySource } from '../../../.vitepress/config/library.ts'
import { transformPage } from '../../../.vitepress/config/page-data.ts'
import { cardSize } from '../../../.vitepress/config/social-cards/card-svg.ts'
import {
  coloursIn,
  drawCard,
  themeColours,
  widthOf,
} from '../../../.vitepress/config/social-cards/draw-card.ts'
import { socialCards, writeSocialCards } from '../../../.vitepress/config/social-cards/social-cards.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { fitTitle, titleRoom } from '../../../.vitepress/core/social-cards/fit-title.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import ownSite from '../../../site.config.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'

const site = { ...twoLanguages, address: 'https://example.org/kunskap' }
const real = librarySource(projectRoot, site).get()
const pairs = pairsFrom({
  'en/index': { ref: 'home', type: 'home', title: 'Start' },
  'sv/index': { ref: 'home', original: 'en', title: 'Hitta hit' },
  'sv/data': { ref: 'data', title: 'Öppna data & lag', section: 'guides' },
})
const library = { ...real, pairs, addresses: addressesOf(pairs, site), glossary: [], statuses: new Map() }
const folder = mkdtempSync(path.join(tmpdir(), 'cards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const titles = librarySource(projectRoot, ownSite)
  .get()
  .pairs.flatMap(({ original, translations }) =>
    [original, ...translations.values()].map(({ fields }) => fields.title),
  )
const worst = [
  'Informationssäkerhetsklassificeringsmodell för digitaliseringssamordnare och upphandlingsansvariga',
  `Realisationsvinst${'beskattning'.repeat(8)}`,
  'WWW '.repeat(80),
]

describe('the picture of a page', () => {
  it.each([...titles, ...worst])('has room for “%s”', (title) => {
    const { size, lines } = fitTitle(title, widthOf)
    for (const line of lines) {
      const drawn = (widthOf(line) * size) / 100
      expect(drawn).toBeLessThanOrEqual(titleRoom.width + 2)
    }
  })

  it('is a PNG of the size that networks ask for, the same each time', () => {
    const card = { title: 'Öppna data', section: 'Guider', siteName: 'Prov' }
    const draw = () =>
      Buffer.from(drawCard(card, themeColours(), '<svg xmlns="http://www.w3.org/2000/svg"/>'))
    const png = draw()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height])
    expect(draw().equals(png)).toBe(true)
  })

  it('has the letters of both languages in its font', () => {
    for (const letter of 'abcåäöÅÄÖéü–’”“§&') expect(widthOf(letter), letter).toBeGreaterThan(10)
  })

  it('has colours that can be told apart (WCAG AA)', () => {
    const { ground, text, brand } = themeColours()
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ground, brand)).toBeGreaterThanOrEqual(4.5)
    expect(() => coloursIn(':root { --c-bg: white; }')).toThrow('tokens.css has no colour --c-bg')
  })
})

describe('the pictures of a site', () => {
  it('are named in the head, with whole addresses, in the page’s language', () => {
    const data = transformPage(
      { relativePath: 'sv/data.md', filePath: '', title: '', description: '', headers: [], frontmatter: {} },
      library,
      site,
    )
    const metas = Object.fromEntries(
      data.frontmatter?.head.map(([, { property, name, content }]: [string, Record<string, string>]) => [
        property ?? name,
        content,
      ]) ?? [],
    )
    expect(metas['og:image']).toMatch(/^https:\/\/example\.org\/kunskap\/social\/[0-9a-f]{16}\.png$/)
    expect(metas).toMatchObject({
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Öppna data & lag – Prov',
      'twitter:card': 'summary_large_image',
    })
  })

  it('are drawn once, and no longer kept when no page has them', () => {
    const cache = path.join(folder, 'cache')
    const out = path.join(folder, 'out')
    writeSocialCards(out, cache, library, site)
    const names = readdirSync(path.join(out, 'social')).sort()
    expect(names).toEqual(readdirSync(cache).sort())
    const [first = ''] = names
    writeFileSync(path.join(cache, first), 'kept')
    writeFileSync(path.join(cache, 'old.png'), 'old')
    writeSocialCards(out, cache, library, site)
    expect(readFileSync(path.join(out, 'social', first), 'utf8')).toBe('kept')
    expect(readdirSync(cache)).not.toContain('old.png')
  })

  it('are those of the sections where there are many pages', () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `en/p${index}`,
        { ref: `p${index}`, section: index % 2 ? 'guides' : undefined } as const,
      ]),
    )
    const large = pairsFrom({ 'en/index': { ref: 'home', type: 'home' }, ...many })
    const cards = socialCards({ ...library, pairs: large, addresses: addressesOf(large, site) }, site)
    expect(cards.size).toBeGreaterThan(1000)
    expect(new Set([...cards.values()].map(({ path }) => path)).size).toBeLessThan(5)
  })

  it('are none where the settings say so', () => {
    expect(socialCards(library, { ...site, socialCards: false }).size).toBe(0)
  })
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
