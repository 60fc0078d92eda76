import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageFormats } from '../../.vitepress/config/language-formats.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { sharedTheme } from '../../.vitepress/config/theme-configs.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { twoLanguages } from '../made/pages.ts'

const fixture = path.join(projectRoot, 'tests/fixtures/whole')
const endpoint = 'https://search.example.org/search'

describe('what every page is told of a search server', () => {
  it.each([
    ['its address', { search: { endpoint } }, endpoint],
    ['nothing where there is none', {}, undefined],
  ])('%s', (_what, settings, told) => {
    const site = { ...twoLanguages, ...settings }
    expect(sharedTheme(librarySource(fixture, site).get(), site).searchEndpoint).toBe(told)
  })
})

describe('the formats of languages', () => {
  const withGaelic: Site = {
    ...twoLanguages,
    languages: [twoLanguages.languages[0], { code: 'gd', name: 'Gàidhlig', locale: 'gd-GB' }],
  }

  it('come with the site where a browser may not know them, and only then', () => {
    expect(Object.keys(languageFormats(withGaelic))).toEqual(['gd'])
    expect(languageFormats(withGaelic).gd?.months[10]).toBe('{d}mh dhen t-Samhain {y}')
  })
})
