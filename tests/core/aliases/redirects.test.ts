import { describe, expect, it } from 'vitest'
import { redirectsOf } from '../../../.vitepress/core/aliases/redirects.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import type { FrontMatter } from '../../../.vitepress/core/pages/front-matter.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'

function redirects(pages: Record<string, Partial<FrontMatter> & { ref: string }>, made: string[] = []) {
  const pairs = pairsFrom(pages)
  return redirectsOf(pairs, addressesOf(pairs, twoLanguages), made, twoLanguages)
}

const lines = (...args: Parameters<typeof redirects>) =>
  redirects(...args).map(({ from, to }) => `${from} → ${to}`)

describe('where old addresses lead', () => {
  it('is the page’s own address in its language, sorted', () => {
    const found = redirects({
      'en/new': { ref: 'a', title: 'New', aliases: ['/en/old', '/en/before/'] },
      'sv/ny/index': { ref: 'a', original: 'en', title: 'Ny', aliases: ['/sv/gammal'] },
    })
    expect(found.map(({ from, to, title }) => `${from} → ${to} ${title}`)).toEqual([
      '/en/before/ → /en/new New',
      '/en/old → /en/new New',
      '/sv/gammal → /sv/ny/ Ny',
    ])
  })

  it('is where the original stands in for a missing page', () => {
    const found = redirects({ 'en/guides/new': { ref: 'a', title: 'New', aliases: ['/en/old'] } })
    expect(found).toContainEqual({
      from: '/sv/old',
      to: '/sv/guides/new',
      language: 'sv',
      title: 'New',
      titleLanguage: 'en',
    })
  })

  it('does not hide what is at that address', () => {
    const pages = {
      'en/new': { ref: 'a', aliases: ['/en/old', '/en/other', '/en/third', '/en/tags/a'] },
      'sv/other': { ref: 'b', aliases: ['/sv/third'] },
    }
    expect(lines(pages, ['/sv/tags/a'])).toEqual([
      '/en/old → /en/new',
      '/en/other → /en/new',
      '/en/tags/a → /en/new',
      '/en/third → /en/new',
      '/sv/old → /sv/new',
      '/sv/third → /sv/other',
    ])
  })

  it('leaves out what the check finds fault with', () => {
    expect(lines({ 'en/new': { ref: 'a', aliases: ['/sv/old', '/en/new', '/en/x', '/en/x/'] } })).toEqual([
      '/en/x → /en/new',
      '/sv/x → /sv/new',
    ])
  })

  it('is not inherited by a translation', () => {
    expect(
      lines({ 'en/new': { ref: 'a', aliases: ['/en/old'] }, 'sv/ny': { ref: 'a', original: 'en' } }),
    ).toEqual(['/en/old → /en/new'])
  })
})
