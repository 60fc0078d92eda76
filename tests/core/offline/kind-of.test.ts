import { describe, expect, it } from 'vitest'
import { kindOf, languageOfPath } from '../../../.vitepress/core/offline/kind-of.ts'

const root = { base: '/', languages: ['en', 'sv'] }
const below = { base: '/kunskap/', languages: ['en', 'sv'] }

describe('what the service worker has to do with an address', () => {
  it.each([
    ['/', 'page'],
    ['/en/', 'page'],
    ['/en', 'page'],
    ['/sv/guider/starta-en-grupp', 'page'],
    ['/sv/guider/starta-en-grupp.html', 'page'],
    ['/sv/n%C3%A4tverk/', 'page'],
    ['/assets/style.D_Da2kGe.css', 'asset'],
    ['/assets/chunks/theme.CmLnYmAz.js', 'asset'],
    ['/mark.svg', 'file'],
    ['/vp-icons.css', 'file'],
    ['/search-index/manifest.json', 'manifest'],
    ['/search-index/terms-0.json', 'index'],
    ['/offline-worker.js', undefined],
    ['/en/feed.xml', undefined],
    ['/en/start/join.md', undefined],
    ['/en/guides/start-a-group.pdf', undefined],
    ['/data/glossary.json', undefined],
    ['/search', undefined],
    ['/api/search', undefined],
    ['/english/', undefined],
    ['/hashmap.json', undefined],
  ])('%s: %s', (path, kind) => expect(kindOf(path, root)).toBe(kind))

  it.each([
    ['/kunskap/', 'page'],
    ['/kunskap/sv/', 'page'],
    ['/kunskap/assets/app.C6gX_92w.js', 'asset'],
    ['/sv/', undefined],
    ['/assets/app.C6gX_92w.js', undefined],
    ['/kunskapsbank/sv/', undefined],
  ])('of a site below a path, %s: %s', (path, kind) => expect(kindOf(path, below)).toBe(kind))
})

describe('the language of an address', () => {
  it.each([
    ['/sv/om/bidra', root, 'sv'],
    ['/en/no-such-page', root, 'en'],
    ['/', root, 'en'],
    ['/kunskap/sv/', below, 'sv'],
    ['/kunskap/', below, 'en'],
  ])('%s', (path, site, language) => expect(languageOfPath(path, site)).toBe(language))
})
