import { describe, expect, it } from 'vitest'
import { readingHtml } from '../../../.vitepress/config/reading/reading-html.ts'

/** As VitePress 1.6.4 writes it. */
const html = `<!DOCTYPE html>
<html lang="sv" dir="ltr">
  <head>
    <title>Gå med</title>
    <link rel="preload stylesheet" href="/assets/style.abc.css" as="style">
    <link rel="preload stylesheet" href="/vp-icons.css" as="style">
    <script type="module" src="/assets/chunks/metadata.0a1b2c3d.js"></script>
    <script type="module" src="/assets/app.X.js"></script>
    <link rel="modulepreload" href="/assets/chunks/theme.Y.js">
    <script id="check-dark-mode">1</script>
  </head>
  <body><div id="app"><pre>&lt;/head&gt; <code>vp-icons.css</code></pre></div></body>
</html>`
const read = { live: false, filtered: false }
const files = {
  page: '/assets/page.1.js',
  styles: ['/assets/parts.2.css', '/assets/parts.3.css'],
  print: '/assets/print.4.css',
  fonts: ['/assets/head.woff2'],
}

describe('the HTML of a page that is read', () => {
  const page = readingHtml(html, { ...read, styles: 0 }, files)

  it('has the small script, which knows where the site’s is', () => {
    expect(page.match(/<script type="module".*/g)).toEqual([
      '<script type="module" src="/assets/page.1.js" data-site="/assets/app.X.js" data-map="/assets/chunks/metadata.0a1b2c3d.js" data-styles="/assets/parts.2.css /assets/parts.3.css"></script>',
    ])
  })

  it('loads nothing else of the site before it is asked', () => {
    expect(page).not.toMatch(/modulepreload|<link[^>]*(?:parts|vp-icons)/)
    expect(page).toContain('<link rel="preload stylesheet" href="/assets/style.abc.css" as="style">')
  })

  it('keeps scripts in the head that are the page’s own, and its text', () => {
    expect(page).toContain('<script id="check-dark-mode">1</script>')
    expect(page).toContain('<pre>&lt;/head&gt; <code>vp-icons.css</code></pre>')
  })

  it('has what is for paper for printing only', () => {
    expect(page).toContain('<link rel="stylesheet" href="/assets/print.4.css" media="print">')
  })

  it('asks for the font at once', () => {
    expect(page).toContain(
      '<link rel="preload" href="/assets/head.woff2" as="font" type="font/woff2" crossorigin>',
    )
  })

  it('has the styles of parts from the start where it has a part', () => {
    const withParts = readingHtml(html, { ...read, styles: 1 }, files)
    expect(withParts).toContain('<link rel="stylesheet" href="/assets/parts.2.css">')
    expect(withParts).toContain(' data-styles="/assets/parts.3.css"')
  })

  it('asks for no styles later where it has all', () => {
    expect(readingHtml(html, { ...read, styles: 2 }, files)).not.toContain('data-styles')
  })

  it('is refused where VitePress’s script is not where it was', () => {
    const other = html.replaceAll('type="module"', 'type="text/javascript"')
    expect(() => readingHtml(other, { ...read, styles: 0 }, files)).toThrow(/1\.6\.4/)
  })
})

describe('the HTML of a page with a list that can be filtered', () => {
  it('tells its small script so', () => {
    const page = readingHtml(html, { ...read, filtered: true, styles: 1 }, files)
    expect(page).toMatch(
      /<script type="module" src="\/assets\/page\.1\.js" data-site="[^"]*"[^>]* data-choices>/,
    )
    expect(readingHtml(html, { ...read, styles: 1 }, files)).not.toContain('data-choices')
  })
})

describe('the HTML of a page with live parts', () => {
  // Its own parts need no styles, but the site's script may lead to others.
  const page = readingHtml(html, { ...read, live: true, styles: 0 }, files)

  it('has VitePress’s scripts as they were, and the styles of parts', () => {
    expect(page).toContain('<script type="module" src="/assets/app.X.js"></script>')
    expect(page).toContain('<link rel="modulepreload" href="/assets/chunks/theme.Y.js">')
    expect(page).toContain('<link rel="stylesheet" href="/assets/parts.2.css">')
    expect(page).toContain('<link rel="stylesheet" href="/assets/parts.3.css">')
    expect(page).not.toContain('page.1.js')
  })
})
