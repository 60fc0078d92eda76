import { describe, expect, it } from 'vitest'
import { openSearchDescription } from '../../.vitepress/config/open-search.ts'
import { siteWords } from '../../.vitepress/config/site-words.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { twoLanguages } from '../made/pages.ts'

const words = siteWords(projectRoot, twoLanguages)
const element = (xml: string, name: string) =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
const template = (xml: string) => /type="text\/html" method="get" template="([^"]*)"/.exec(xml)?.[1]

describe('the OpenSearch description', () => {
  it.each([
    [
      'of the English search',
      'https://example.org',
      'en',
      '/en/search',
      'https://example.org/en/search?q={searchTerms}',
    ],
    ['of the Swedish', 'https://example.org/', 'sv', '/sv/sok', 'https://example.org/sv/sok?q={searchTerms}'],
    [
      'below a sub-path',
      'https://example.org/knowledge',
      'sv',
      '/sv/sok',
      'https://example.org/knowledge/sv/sok?q={searchTerms}',
    ],
  ])('%s leads to its search page', (_what, address, language, url, expected) => {
    const xml = openSearchDescription({ ...twoLanguages, address }, language, url, words(language))
    expect(template(xml)).toBe(expected)
    expect(element(xml, 'Language')).toBe(language)
    expect(xml).toContain('xmlns="http://a9.com/-/spec/opensearch/1.1/"')
  })

  it.each([
    ['a short name', 'Prov', 'Prov sv'],
    ['a long name', 'Medborgarnas kunskapsbank', 'Medborgarnas sv'],
    ['signs of XML', 'A & <B>', 'A &amp; &lt;B&gt; sv'],
    ['signs outside the plane', '🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️', undefined],
  ])('with %s keeps to the standard’s lengths', (_what, name, expected) => {
    const xml = openSearchDescription({ ...twoLanguages, name }, 'sv', '/sv/sok', words('sv'))
    const short = element(xml, 'ShortName')
    if (expected !== undefined) expect(short).toBe(expected)
    const plain = short.replace(/&[a-z]+;/g, '.')
    expect(plain.length).toBeGreaterThan(2)
    expect([...plain].length).toBeLessThanOrEqual(16)
    expect(element(xml, 'LongName').replace(/&[a-z]+;/g, '.').length).toBeLessThanOrEqual(60)
    expect(element(xml, 'Description')).toContain('en och samma sökning')
  })
})
