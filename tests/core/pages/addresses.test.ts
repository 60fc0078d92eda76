import { describe, expect, it } from 'vitest'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { fullUrl, pageUrl, urlOfFile } from '../../../.vitepress/core/pages/urls.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'

describe('the address of a page', () => {
  it.each([
    ['en', 'index', '/en/'],
    ['sv', 'natverk/index', '/sv/natverk/'],
    ['sv', 'uppforandekod', '/sv/uppforandekod'],
    ['en', 'guides/index-of-things', '/en/guides/index-of-things'],
  ])('%s %s is %s', (language, path, url) => expect(pageUrl(language, path)).toBe(url))

  it.each([
    ['sv/natverk/index.md', '/sv/natverk/'],
    ['index.md', '/'],
    ['en/start/join.md', '/en/start/join'],
  ])('the file %s is at %s', (file, url) => expect(urlOfFile(file)).toBe(url))

  it.each([
    ['https://example.org', 'https://example.org/sv/om/'],
    ['https://example.org/', 'https://example.org/sv/om/'],
    ['https://example.org/kunskap/', 'https://example.org/kunskap/sv/om/'],
  ])('below %s it is %s', (address, whole) => expect(fullUrl(address, '/sv/om/')).toBe(whole))
})

describe('a pair has an address in every language', () => {
  it('its own page where there is one', () => {
    const pairs = pairsFrom({ 'en/code': { ref: 'code' }, 'sv/kod': { ref: 'code', original: 'en' } })
    const addresses = addressesOf(pairs, twoLanguages).get('code')
    expect(addresses?.get('en')).toMatchObject({ kind: 'page', url: '/en/code' })
    expect(addresses?.get('sv')).toMatchObject({ kind: 'page', url: '/sv/kod' })
  })

  it('the original’s path in the other language where the page is missing', () => {
    const pairs = pairsFrom({ 'sv/amnen/oppna-data': { ref: 'open-data' } })
    expect(addressesOf(pairs, twoLanguages).get('open-data')?.get('en')).toEqual({
      kind: 'stand-in',
      language: 'en',
      url: '/en/amnen/oppna-data',
      path: 'amnen/oppna-data',
      exempt: false,
    })
  })

  it('says that it is exempt where the original asks for that', () => {
    const pairs = pairsFrom({ 'sv/ratt': { ref: 'law', languages: ['sv'] } })
    expect(addressesOf(pairs, twoLanguages).get('law')?.get('en')).toMatchObject({ exempt: true })
  })

  it('another address where a page of another pair stands at that path', () => {
    const pairs = pairsFrom({ 'en/code': { ref: 'licence' }, 'sv/code': { ref: 'programming' } })
    const url = (ref: string, language: string) =>
      addressesOf(pairs, twoLanguages).get(ref)?.get(language)?.url
    expect(url('licence', 'sv')).toBe('/sv/code-en')
    expect(url('programming', 'en')).toBe('/en/code-sv')
  })
})
