import { describe, expect, it } from 'vitest'
import { menuOf } from '../../.vitepress/config/section-menu.ts'

/** A section of two pages and some profiles. */
function section(count: number) {
  const profiles = Array.from({ length: count }, (_, index) => `/sv/natverk/grupp-${index}`)
  const pages = ['/sv/natverk/', ...profiles, '/sv/natverk/evenemang'].map((url) => ({ url, text: url }))
  return { id: 'communities', name: 'Nätverk', pages, profiles: new Set(profiles) }
}
const urls = (count: number, url: string) => menuOf(section(count), url).map((link) => link.url)

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
})
