import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../../.vitepress/core/pairing/page-evidence.ts'
import { type Proposal, proposePairs } from '../../../.vitepress/core/pairing/propose-pairs.ts'
import { page } from '../../made/pages.ts'

const english: Record<string, string> = {
  'en/guides/transport': [
    'The [timetable](https://trafiklab.se) of 2014 has 4,700 stops in Göteborg and Malmö.',
    '## Formats\n\n- GTFS\n- NeTEx\n',
    '| a | b |\n|---|---|\n| 17 | 2019 |',
  ].join('\n\n'),
  'en/guides/procurement': [
    'The act [2016:1145](https://riksdagen.se/lou) came in January 2017.',
    '## Who decides\n\nUpphandlingsmyndigheten answers.\n\n## What it costs\n\n```sh\nnpm run tender -- --year 2017\n```',
  ].join('\n\n'),
  'en/guides/hackathon': 'Forty people met on 3 May 2019 and ate pizza.\n\n## Before\n\n## After',
  'en/guides/alone': 'Nobody has written this in another tongue.',
}

const swedish: Record<string, string> = {
  'sv/guider/kollektivtrafik': [
    '[Tidtabellen](https://trafiklab.se) från 2014 har 4 700 hållplatser i Göteborg och Malmö.',
    '## Format\n\n- GTFS\n- NeTEx\n',
    '| a | b |\n|---|---|\n| 17 | 2019 |',
  ].join('\n\n'),
  'sv/guider/upphandling': [
    'Lagen [2016:1145](https://riksdagen.se/lou) kom i januari 2017.',
    '## Vem bestämmer\n\nUpphandlingsmyndigheten svarar.\n\n## Vad det kostar\n\n```sh\nnpm run tender -- --year 2017\n```',
  ].join('\n\n'),
  'sv/guider/hackathon': 'Fyrtio personer möttes den 3 maj 2019 och åt pizza.\n\n## Före\n\n## Efter',
  'sv/guider/ensam':
    'Översättningsbyrån på torget är stängd.\n\n## Varför\n\n## Sedan\n\n### Till sist\n\n- ett\n- två',
}

const refOf = (where: string) => ({ ref: where.replaceAll('/', '.') })

function proposed(
  first: Record<string, string>,
  second: Record<string, string>,
  known: (readonly [string, string])[] = [],
) {
  const read = (pages: Record<string, string>, other: string) =>
    Object.entries(pages).map(([where, body]) => evidenceOf(page(where, refOf(where), body), { other }))
  const [here, there] = [read(first, 'sv'), read(second, 'en')]
  const named = ({ first: a, second: b, confidence }: Proposal) =>
    `${here[a]?.file} = ${there[b]?.file}: ${confidence}`
  const all = proposePairs(here, there, known)
  return { all, named: all.map(named) }
}

describe('which pages of two languages belong together', () => {
  it('finds them by links, numbers, names, code and how they are built', () => {
    const { named } = proposed(english, swedish)
    expect(named).toContain('en/guides/transport.md = sv/guider/kollektivtrafik.md: sure')
    expect(named).toContain('en/guides/procurement.md = sv/guider/upphandling.md: sure')
    expect(named).toContainEqual(expect.stringContaining('en/guides/hackathon.md = sv/guider/hackathon.md'))
  })

  it('proposes nothing for a page that shares nothing', () => {
    const { named } = proposed(english, swedish)
    expect(named.filter((each) => /alone|ensam/.test(each))).toEqual([])
  })

  it('says why, the weightiest first', () => {
    const [transport] = proposed(english, swedish).all
    expect(transport?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['links', 'numbers', 'words', 'shape']),
    )
    expect(transport?.reasons.find(({ kind }) => kind === 'links')?.examples).toEqual(['trafiklab.se'])
    const shares = transport?.reasons.map(({ share }) => share) ?? []
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
  })

  it('is not sure of one of two that are the same', () => {
    const twice = {
      'sv/guider/ett': swedish['sv/guider/upphandling'] ?? '',
      'sv/guider/tva': swedish['sv/guider/upphandling'] ?? '',
    }
    const { all } = proposed({ 'en/guides/procurement': english['en/guides/procurement'] ?? '' }, twice)
    expect(all).toHaveLength(1)
    expect(all[0]?.confidence).toBe('unsure')
    expect(all[0]?.rival?.score).toBeCloseTo(all[0]?.score ?? 0)
  })

  it('takes links to pages that are known to be one for evidence', () => {
    const from = { 'en/a': 'See [it](x.md) and [that](y.md).', 'en/b': 'See [it](z.md).' }
    const to = { 'sv/ett': 'Se [den](u.md) och [det](v.md).', 'sv/tva': 'Se [den](w.md).' }
    const known = [
      ['en/x.md', 'sv/u.md'],
      ['en/y.md', 'sv/v.md'],
      ['en/z.md', 'sv/w.md'],
    ] as const
    expect(proposed(from, to, [...known]).named).toEqual([
      expect.stringContaining('en/a.md = sv/ett.md'),
      expect.stringContaining('en/b.md = sv/tva.md'),
    ])
  })

  it('takes a link from a page to its twin for evidence', () => {
    const from = { 'en/a': 'Also [in Swedish](../sv/ett.md).', 'en/b': 'Hello.' }
    const to = { 'sv/ett': 'Hej.', 'sv/tva': 'Hej.' }
    expect(proposed(from, to).named).toContainEqual(expect.stringContaining('en/a.md = sv/ett.md'))
  })

  it('says the same in whatever order the pages come', () => {
    const turned = Object.fromEntries(Object.entries(swedish).reverse())
    expect(proposed(english, turned).named).toEqual(proposed(english, swedish).named)
  })

  it.each([
    ['no pages', {}, {}],
    ['pages of one language', english, {}],
    ['empty pages', { 'en/a': '' }, { 'sv/ett': '' }],
  ])('proposes nothing from %s', (_, first, second) => expect(proposed(first, second).all).toEqual([]))
})
