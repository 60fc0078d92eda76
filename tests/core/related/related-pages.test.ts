import { describe, expect, it } from 'vitest'
import { type Relatable, relatedPages } from '../../../.vitepress/core/related/related-pages.ts'

const page = (ref: string, tags: string[] = [], more: Partial<Relatable> = {}): Relatable => ({
  ref,
  tags,
  links: new Set(),
  ...more,
})
/** Pages that have a tag that all of them have, so that there are many. */
const others = Array.from({ length: 8 }, (_, index) => page(`other-${index}`, ['common']))
const refsOf = (pages: Relatable[], ref: string) =>
  relatedPages(pages)
    .get(ref)
    ?.map((related) => related.ref)

describe('pages to read next', () => {
  it.each<[string, Relatable[], string[]]>([
    [
      'share a rare tag before a frequent one',
      [page('a', ['mobility', 'law']), page('b', ['law']), page('c', ['mobility']), page('d', ['law'])],
      ['c'],
    ],
    ['are not those with a tag that all have', [page('a', ['common']), page('b', ['common'])], []],
    [
      'are those that link to it, and it to them',
      [
        page('a', ['x'], { links: new Set(['b']) }),
        page('b', ['y']),
        page('c', ['x'], { links: new Set(['a']) }),
      ],
      ['c'],
    ],
    [
      'are linked and of the same section',
      [
        page('a', [], { links: new Set(['b']), section: 'guides' }),
        page('b', [], { section: 'guides' }),
        page('c', [], { section: 'guides' }),
      ],
      ['b'],
    ],
  ])('%s', (_what, pages, expected) => {
    expect(refsOf([...pages, ...others], 'a')).toEqual(expected)
  })
  it('come by their refs where they are equally near', () => {
    const pages = [
      page('a', ['x']),
      page('z', ['x']),
      page('m', ['x']),
      ...others,
      ...others.map(({ ref }) => page(`${ref}-2`)),
    ]
    expect(refsOf(pages, 'a')).toEqual(['m', 'z'])
    expect(refsOf(pages.toReversed(), 'a')).toEqual(['m', 'z'])
  })
  it('are never the page itself, or one that is not there', () => {
    const pages = [page('a', ['x'], { links: new Set(['a', 'gone']) }), ...others]
    expect(refsOf(pages, 'a')).toEqual([])
    expect(relatedPages(pages).get('gone')).toBeUndefined()
    expect(relatedPages([]).size).toBe(0)
  })
  it('are near by the logarithm of how rare a tag is', () => {
    const pages = [page('a', ['x']), page('b', ['x']), ...others]
    expect(relatedPages(pages).get('a')?.[0]?.score).toBeCloseTo(Math.log(10 / 2))
  })
})
