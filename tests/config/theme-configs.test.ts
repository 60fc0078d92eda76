import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { librarySource } from '../../.vitepress/config/library.ts'
import { sharedTheme } from '../../.vitepress/config/theme-configs.ts'
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
