import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { inlineScripts } from '../../.vitepress/core/hosting/policy-tag.ts'
import { outputFolder } from '../../scripts/site/folders.ts'
import { type BuiltSite, buildMadeSite } from './build-made-site.ts'
import { makeSite, withGaelicAndGaps } from './make-site.ts'

let built: BuiltSite
const html = (file: string) => readFileSync(path.join(outputFolder(built.root), file), 'utf8')
const lang = (page: string) => /<html lang="([^"]+)"/.exec(page)?.[1]
const attributes = (page: string, pattern: RegExp) =>
  [...page.matchAll(pattern)].map((match) => match.slice(1))

beforeAll(async () => {
  const made = await makeSite('build-test', 'gaps', withGaelicAndGaps)
  writeFileSync(
    path.join(made.root, 'docs/en/guides/hostile.md'),
    `---\ntitle: Bobby "><script>alert(1)</script>\ndescription: Tables "><script>alert(2)</script>\n---\n\n## Sum {{ 6 * 7 }}\n\nA sum {{ 6 * 7 }} and \\{\\{ 6 * 7 }}.\n`,
  )
  built = await buildMadeSite(made)
})

describe('the HTML as built', () => {
  it.each([
    ['en/guides/meetings.html', 'en', 'Meetings', 'Reviewed 19 November 2026'],
    ['sv/guider/moten.html', 'sv', 'Möten', 'Granskad 19 november 2026'],
  ])('%s has its language, its title and its dates in that language', (file, language, title, date) => {
    const page = html(file)
    expect(lang(page)).toBe(language)
    expect(page).toContain(`<title>${title} – Tingwall</title>`)
    expect(page).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
    expect(page).toContain(date)
  })

  it('has containers, copy buttons and links to headings in the page’s language', () => {
    expect(html('sv/guider/moten.html')).toContain('<p class="custom-block-title">Tips</p>')
    expect(html('sv/guider/moten.html')).toContain('aria-label="Länk till ”Före mötet”"')
    expect(html('en/guides/meetings.html')).toContain('<p class="custom-block-title">Tip</p>')
    expect(html('sv/guides/open-data.html')).toContain('title="Kopiera koden"')
    expect(html('en/guides/open-data.html')).toContain('title="Copy code"')
  })

  it('joins the names of languages as the page’s language does', () => {
    expect(html('en/index.html')).toContain('in English, Swedish and Scottish Gaelic.')
    expect(html('sv/index.html')).toContain('på engelska, svenska och skotsk gaeliska.')
  })

  it('has one <main>, one <h1> and a skip link on every kind of page', () => {
    for (const file of ['index.html', 'en/index.html', 'sv/guider/moten.html', 'sv/guides/open-data.html']) {
      expect(html(file).match(/<main[ >]/g), file).toHaveLength(1)
      expect(html(file).match(/<h1[ >]/g), file).toHaveLength(1)
    }
    expect(html('sv/guider/moten.html')).toContain('Hoppa till texten')
  })
})

describe('a page that a language does not have', () => {
  it('is shown in the language it has, with a notice in the reader’s', () => {
    const page = html('sv/guides/open-data.html')
    expect(lang(page)).toBe('sv')
    expect(page).toContain('Den här sidan finns inte på svenska än. Du läser den på engelska.')
    expect(page).toMatch(/<div class="prose" lang="en"/)
    expect(page).toContain('kerbstones')
  })

  it('keeps every sign of the original', () => {
    expect(html('sv/guides/open-data.html')).toContain('It costs $0 and a <code>$&amp;</code> sign')
  })

  it('links to pages in the reader’s language where they are there', () => {
    expect(html('sv/guides/open-data.html')).toContain('href="/sv/guider/moten#before-the-meeting"')
    expect(html('gd/guides/open-data.html')).toContain('href="/gd/guides/meetings#before-the-meeting"')
  })

  it('names the original as the page to list, and is not one itself', () => {
    const page = html('sv/guides/open-data.html')
    expect(page).toContain('<link rel="canonical" href="https://tingwall.example/en/guides/open-data">')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toContain('hreflang="x-default"')
  })

  it('says that it is deliberate, and why, where the original says so', () => {
    const page = html('en/guider/offentlighet.html')
    expect(page).toContain('This page is deliberately only in Swedish.')
    expect(page).toContain('It is about Swedish law only.')
    expect(html('sv/guider/offentlighet.html')).not.toContain('deliberately')
  })
})

describe('the head', () => {
  it('names every language that the page is in, itself too, and x-default', () => {
    const alternates = (file: string) =>
      attributes(html(file), /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)
    const expected = [
      ['en', 'https://tingwall.example/en/guides/meetings'],
      ['sv', 'https://tingwall.example/sv/guider/moten'],
      ['x-default', 'https://tingwall.example/en/guides/meetings'],
    ]
    expect(alternates('en/guides/meetings.html')).toEqual(expected)
    expect(alternates('sv/guider/moten.html')).toEqual(expected)
  })

  it('says the locale to Open Graph', () => {
    const page = html('sv/guider/moten.html')
    expect(page).toContain('<meta property="og:locale" content="sv_SE">')
    expect(page).toContain('<meta property="og:locale:alternate" content="en_GB">')
    expect(page).toContain('<meta property="og:title" content="Möten">')
  })

  it('has a sitemap that lists each page once, with its alternates by pair', () => {
    const sitemap = html('sitemap.xml')
    const listed = attributes(sitemap, /<loc>([^<]+)<\/loc>/g).flat()
    expect(listed).toContain('https://tingwall.example/sv/guider/moten')
    expect(listed).not.toContain('https://tingwall.example/sv/guides/open-data')
    expect(new Set(listed).size).toBe(listed.length)
    expect(sitemap).toContain('hreflang="en" href="https://tingwall.example/en/guides/meetings"')
  })
})

describe('the Content-Security-Policy', () => {
  it('is in every page before its first script, and allows the same inline scripts everywhere', () => {
    const scripts = inlineScripts(html('en/index.html'))
    expect(scripts.length).toBeGreaterThan(0)
    for (const file of [
      '404.html',
      'sv/404.html',
      'index.html',
      'sv/guider/moten.html',
      'gd/guides/hostile.html',
    ]) {
      const page = html(file)
      expect(page.indexOf('http-equiv="Content-Security-Policy"'), file).toBeLessThan(page.indexOf('<script'))
      expect(page.match(/http-equiv="Content-Security-Policy"/g), file).toHaveLength(1)
      expect(inlineScripts(page), file).toEqual(scripts)
    }
  })

  it('is not needed for a title and a description with markup, which stay text', () => {
    for (const file of ['en/guides/hostile.html', 'sv/guides/hostile.html', 'en/index.html']) {
      expect(html(file), file).not.toContain('<script>alert')
    }
    expect(html('en/guides/hostile.html')).toContain(
      '<meta name="description" content="Tables &quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;">',
    )
    expect(html('en/guides/hostile.html').match(/<meta name="description"/g)).toHaveLength(1)
  })
})

it('leaves in a page’s text what a template would run', () => {
  const page = html('en/guides/hostile.html')
  expect(page).toContain('A sum {{ 6 * 7 }} and {{ 6 * 7 }}.')
  expect(page).toContain('Sum {{ 6 * 7 }}')
  expect(page).not.toMatch(/sum 42/i)
})

describe('the 404', () => {
  it.each([
    ['en/404.html', 'en', 'There is no page here'],
    ['sv/404.html', 'sv', 'Här finns ingen sida'],
  ])('%s speaks that language without JavaScript', (file, language, title) => {
    expect(lang(html(file))).toBe(language)
    expect(html(file)).toContain(title)
  })

  it('of the whole site says it in every language', () => {
    expect(html('404.html')).toContain('There is no page here')
    expect(html('404.html')).toContain('Här finns ingen sida')
  })
})

describe('a third language', () => {
  it('needs a folder in docs, a folder in locales and a line in the settings', () => {
    const page = html('gd/index.html')
    expect(lang(page)).toBe('gd')
    expect(page).toContain('Leum dhan teacsa')
    expect(page).toMatch(/<a href="\/en\/" lang="en"/)
    expect(page).toMatch(/<a href="\/sv\/" lang="sv"/)
    expect(html('en/index.html')).toMatch(/<a href="\/gd\/" lang="gd"/)
    expect(html('index.html')).toContain('Gàidhlig')
  })

  it('shows English words where its own are missing', () => {
    expect(html('gd/guides/meetings.html')).toContain('On this page')
  })
})
