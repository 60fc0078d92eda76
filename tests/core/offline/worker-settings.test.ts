import { describe, expect, it } from 'vitest'
import { savesData } from '../../../.vitepress/core/offline/saves-data.ts'
import { cacheName, isCacheOf } from '../../../.vitepress/core/offline/worker-settings.ts'

describe('whether a cache is this site’s', () => {
  it.each([
    [cacheName('pages', '/'), '/', true],
    [cacheName('search', '/kunskap/'), '/kunskap/', true],
    ['tingwall-precache-v2-/kunskap/', '/kunskap/', true],
    ['tingwall-pages-v9-/', '/', true],
    [cacheName('pages', '/kunskap/'), '/', false],
    [cacheName('pages', '/'), '/kunskap/', false],
    [cacheName('pages', '/a/kunskap/'), '/kunskap/', false],
    ['another-site-/', '/', false],
    ['tingwall', '/', false],
  ])('%s below %s: %s', (name, base, is) => expect(isCacheOf(name, base)).toBe(is))
})

describe('whether to save data', () => {
  it.each([
    [{ connection: { saveData: true } }, true],
    [{ connection: { saveData: false } }, false],
    [{ connection: undefined }, false],
    [{}, false],
  ])('%j: %s', (navigator, saves) => expect(savesData(navigator)).toBe(saves))
})
