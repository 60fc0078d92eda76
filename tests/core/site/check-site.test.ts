import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../.vitepress/core/site/check-site.ts'
import { basePath, type Site } from '../../../.vitepress/core/site/site.ts'
import { twoLanguages } from '../../made/pages.ts'

describe('the settings', () => {
  it('are fine as they are made', () => expect(checkSite(twoLanguages)).toBe(twoLanguages))

  it.each<[string, Partial<Site>, string]>([
    ['an address without a scheme', { address: 'example.org' }, 'address: must be a web address'],
    ['a script as an address', { repository: 'javascript:alert(1)' }, 'repository: must be a web address'],
    ['a contact that is no mail address', { contact: 'kansliet' }, 'contact: '],
    ['a threshold above all', { thresholds: { translated: 101, current: 0 } }, 'thresholds.translated: '],
    [
      'a language that the site does not have',
      { originalLanguage: 'gd' },
      'originalLanguage: "gd" is not one of',
    ],
    [
      'a language tag that is none',
      { languages: [{ code: 'sv_SE', name: 'Svenska', locale: 'sv-SE' }] },
      'languages.0.code: must be a BCP 47 language tag',
    ],
    [
      'a language that stands there twice',
      { languages: [twoLanguages.languages[0], twoLanguages.languages[0]], originalLanguage: 'en' },
      'languages: the same code stands there twice',
    ],
  ])('say where %s is wrong', (_what, wrong, said) => {
    expect(() => checkSite({ ...twoLanguages, ...wrong })).toThrow(`site.config.ts: ${said}`)
  })

  it('name every problem at once', () => {
    expect(() => checkSite({ ...twoLanguages, name: '', address: 'x' })).toThrow(/name.*\n.*address/s)
  })
})

describe('the base path', () => {
  it.each([
    ['https://example.org', '/'],
    ['https://example.org/kunskap', '/kunskap/'],
    ['https://example.org/kunskap/', '/kunskap/'],
  ])('of %s is %s', (address, base) => expect(basePath({ ...twoLanguages, address })).toBe(base))
})
