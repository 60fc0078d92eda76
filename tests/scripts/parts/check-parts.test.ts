import { describe, expect, it } from 'vitest'
import { partProblems } from '../../../scripts/parts/check-parts.ts'

const pages = ['index.md', 'en/index.md', 'sv/index.md', 'sv/om.md']
const here = { 'pages in docs/': 'a1', day: '2026-11-21' }
const part = (name: string, own: readonly string[], madeFrom: Record<string, string> = here) => ({
  part: name,
  folder: `parts/${name}`,
  pages: [...own],
  madeFrom,
})
const en = part('en', pages.slice(0, 2))
const sv = part('sv', pages.slice(2))

describe('parts of a site', () => {
  it('are right where each page is in one of them', () =>
    expect(partProblems([sv, en], pages, here)).toEqual([]))

  it.each([
    ['a part is missing', [en], ['No part has sv/index.md, sv/om.md.', '--part sv']],
    [
      'two have the same pages',
      [en, sv, part('sv-om', ['sv/om.md'])],
      ['parts/sv and parts/sv-om have the same pages: sv/om.md.', '--without'],
    ],
    [
      'one was made from other pages',
      [en, part('sv', pages.slice(2), { ...here, 'pages in docs/': 'b2' })],
      ['parts/sv was made from something else than what is here: pages in docs/.', 'same commit'],
    ],
    [
      'one was made with a setting that is not there here',
      [en, part('sv', pages.slice(2), { ...here, 'setting contact': 'c3' })],
      ['setting contact'],
    ],
    [
      'one was made on another day',
      [en, part('sv', pages.slice(2), { ...here, day: '2026-11-20' })],
      ['parts/sv', 'day'],
    ],
  ])('are refused where %s', (_, parts, said) => {
    const problems = partProblems(parts, pages, here)
    expect(problems).toHaveLength(1)
    for (const words of said) expect(problems[0]).toContain(words)
  })

  it('name three of many pages', () => {
    const many = Array.from({ length: 30 }, (_, index) => `sv/${index}.md`)
    expect(partProblems([en], [...pages.slice(0, 2), ...many], here)[0]).toContain(
      'sv/0.md, sv/1.md, sv/2.md and 27 more',
    )
  })
})
