import { describe, expect, it } from 'vitest'
import { apacheFile } from '../../../.vitepress/core/hosting/apache-file.ts'
import { contentPolicy, headerPolicy } from '../../../.vitepress/core/hosting/content-policy.ts'
import { headersFile } from '../../../.vitepress/core/hosting/headers-file.ts'
import { mediaTypeOf } from '../../../.vitepress/core/hosting/media-types.ts'
import { nginxFile } from '../../../.vitepress/core/hosting/nginx-file.ts'
import { inlineScripts, withPolicy } from '../../../.vitepress/core/hosting/policy-tag.ts'
import { checkRedirect } from '../../../.vitepress/core/hosting/redirects.ts'
import { headersOf, serverRules } from '../../../.vitepress/core/hosting/server-rules.ts'
import site from '../../../site.config.ts'

const facts = { scriptHashes: ['sha256-b=', 'sha256-a='] }
const below = { ...site, address: 'https://example.org/kunskap' }
const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]))

describe('the Content-Security-Policy', () => {
  it('lets nothing in that it does not name, and scripts by hash only', () => {
    const policy = directives(contentPolicy(facts))
    expect(policy.get('default-src')).toBe("default-src 'none'")
    expect(policy.get('script-src')).toBe("script-src 'self' 'sha256-a=' 'sha256-b='")
    expect(policy.get('style-src')).toBe("style-src 'self'")
  })

  it('lets pages ask the search server that the settings name, by its origin', () => {
    const searchEndpoint = 'https://search.example.org:8443/search?site=1'
    expect(directives(contentPolicy({ ...facts, searchEndpoint })).get('connect-src')).toBe(
      "connect-src 'self' https://search.example.org:8443",
    )
  })

  it('says in a header only what a meta tag cannot say', () => {
    expect(contentPolicy(facts)).not.toContain('frame-ancestors')
    expect(headerPolicy(facts)).toContain("frame-ancestors 'none'")
  })
})

describe('the policy in a page', () => {
  const page = '<html><head>\n    <meta charset="utf-8">\n    <script>1</script></head><body></body></html>'

  it('comes before all that it is to hold for', () => {
    expect(withPolicy(page, "default-src 'none'")).toBe(
      '<html><head>\n    <meta charset="utf-8">\n    ' +
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n    <script>1</script></head><body></body></html>',
    )
  })

  it.each([page, '<!doctype html><head><title>Flyttad</title></head>'])(
    'is one, whoever writes it again',
    (html) => {
      expect(withPolicy(withPolicy(html, 'one'), 'two')).toBe(withPolicy(html, 'two'))
    },
  )

  it('is missed where a page has no head', () => {
    expect(() => withPolicy('<header>ingen</header>', 'one')).toThrow('no <head>')
  })
})

describe('the inline scripts of a page', () => {
  it.each([
    ['<head><script id="a">åäö()</script></head>', ['åäö()']],
    ['<head><script>\n a &lt; b\n</script><script type="module">b</script></head>', ['\n a &lt; b\n', 'b']],
    ['<head><script src="/a.js"></script><script type="module" src="/b.js"></script></head>', []],
    ['<head><script type="application/ld+json">{}</script></head>', []],
    ['<head></head><body><script>stolen()</script></body>', []],
    ['<script>nothing has a head</script>', []],
  ])('%s', (html, scripts) => {
    expect(inlineScripts(html)).toEqual(scripts)
  })
})

describe('the rules for servers', () => {
  const rules = serverRules(below, facts)
  const valuesOf = (file: string, name: string) =>
    headersOf(rules, file)
      .filter(([header]) => header === name)
      .map(([, value]) => value)

  it.each([
    ['assets/app.C6gX_92w.js', 'public, max-age=31536000, immutable'],
    ['sv/uppforandekod', 'no-cache'],
    ['search-index/manifest.json', 'no-cache'],
    ['sv/assets/', 'no-cache'],
  ])('%s may be kept: %s', (file, value) => expect(valuesOf(file, 'Cache-Control')).toEqual([value]))

  it.each([
    ['data/glossary.json', ['*']],
    ['sv/data', []],
  ])('%s may be read from other sites: %j', (file, values) =>
    expect(valuesOf(file, 'Access-Control-Allow-Origin')).toEqual(values),
  )

  it('never say a header twice of one file, as hosts would join the values', () => {
    for (const folder of ['', ...rules.folders.map((rule) => rule.folder)]) {
      const names = headersOf(rules, folder).map(([name]) => name)
      expect(names).toEqual([...new Set(names)])
    }
    const everywhere = rules.headers.map(([name]) => name)
    expect(everywhere).not.toContain('Cache-Control')
    const inFolders = rules.folders.flatMap((rule) => rule.headers.map(([name]) => name))
    expect(inFolders.filter((name) => everywhere.includes(name))).toEqual([])
  })

  it('have no line that a host would leave out for its length, and the site’s base', () => {
    const lines = headersFile(rules).split('\n')
    // https://developers.cloudflare.com/pages/configuration/headers/
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000)
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([
      '/kunskap/*',
      '/kunskap/assets/*',
      '/kunskap/data/*',
    ])
  })

  it('have values that need no quotes within quotes', () => {
    expect(rules.headers.filter(([, value]) => value.includes('"'))).toEqual([])
  })

  it('give the same files for the same rules', () => {
    for (const file of [headersFile, nginxFile, apacheFile]) {
      expect(file(rules)).toBe(file(serverRules(below, { scriptHashes: [...facts.scriptHashes].reverse() })))
    }
  })
})

describe('a redirect', () => {
  it.each([
    ['/sv/guider/gammal', '/sv/guider/moten#fore'],
    ['/sv/åtgärder/(2025)+$1', '/sv/'],
    ['/en/old/', '/en/new'],
  ])('leads from %s to %s', (from, to) => expect(() => checkRedirect({ from, to })).not.toThrow())

  it.each([
    ['/a b', '/c'],
    ['/a', '//elsewhere.example/'],
    ['/a', 'https://elsewhere.example/'],
    ['/a"; return 200 "x', '/c'],
    ['/a\n}', '/c'],
    ['/a?b', '/c'],
    ['/a', '/c#d#e'],
    ['/a%0d%0aSet-Cookie:x', '/c'],
    ['relative', '/c'],
    ['/a\\', '/c'],
  ])('from %j to %j is refused, and named', (from, to) => {
    expect(() => checkRedirect({ from, to })).toThrow(JSON.stringify(from))
  })
})

describe('the media type of', () => {
  it.each([
    ['sv/moten.html', 'text/html; charset=utf-8'],
    ['data/pages.sv.csv-metadata.json', 'application/csvm+json; charset=utf-8'],
    ['data/pages.schema.json', 'application/schema+json; charset=utf-8'],
    ['sv/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['data/calendars/all.sv.ics', 'text/calendar; charset=utf-8'],
    ['assets/brygada.woff2', 'font/woff2'],
    ['unknown.xyz', undefined],
  ])('%s is %s', (file, type) => expect(mediaTypeOf(file)).toBe(type))
})
