import { describe, expect, it } from 'vitest'
import { menuOf } from '../../.vitepress/config/section-menu.ts'

/** A section of two pages and some profiles. */
function section(count: number) {
  const profiles = Array.from({ length: count }, (_, index) => `/sv/natverk/grupp-${index}`)
  const pages = ['/sv/natverk/', ...profiles, '/sv/natverk/evenemang'].map((url) => ({ url, text: url }))
  return { id: 'communities', name: 'Nätverk', pages, profiles: new Set(profiles) }
}
const urls = (count: number, url: string) => menuOf(section(count), url).pages.map((link) => link.url)

describe('the menu of a section', () => {
  it('shows a few profiles', () => expect(urls(8, '/sv/natverk/')).toHaveLength(10))
  it('leaves many profiles to the directory', () =>
    expect(urls(1000, '/sv/natverk/')).toEqual(['/sv/natverk/', '/sv/natverk/evenemang']))
  it('shows the page itself in its place', () =>
    expect(urls(1000, '/sv/natverk/grupp-7')).toEqual([
      '/sv/natverk/',
      '/sv/natverk/grupp-7',
      '/sv/natverk/evenemang',
    ]))

  const chapters = (count: number) => {
    const pages = Array.from({ length: count }, (_, index) => `/sv/guider/${index}`)
    const links = pages.map((url) => ({ url, text: url }))
    return { id: 'guides', name: 'Guider', pages: links, profiles: new Set<string>() }
  }
  it.each([
    ['all of 40 pages', 40, 20, range(0, 39)],
    ['the first of more, and ten on each side of the page', 500, 200, [0, ...range(190, 210)]],
    ['no page twice near the beginning', 500, 3, range(0, 13)],
    ['what there is near the end', 500, 499, [0, ...range(489, 499)]],
    ['the beginning to a page that is not listed', 500, 1000, range(0, 10)],
  ])('shows %s', (_, count, own, expected) => {
    const { pages, left } = menuOf(chapters(count), `/sv/guider/${own}`)
    expect(pages.map(({ text }) => text)).toEqual(expected.map((index) => `/sv/guider/${index}`))
    expect(left).toBe(count - expected.length)
  })
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
