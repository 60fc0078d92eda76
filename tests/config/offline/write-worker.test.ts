import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { writeOfflinePages } from '../../../.vitepress/config/offline/offline-pages.ts'
import { writeWorker } from '../../../.vitepress/config/offline/write-worker.ts'
import { siteWords } from '../../../.vitepress/config/site-words.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { twoLanguages } from '../../made/pages.ts'

const below = { ...twoLanguages, name: 'Råd & dåd', address: 'https://example.org/kunskap' }
const notFound = `<!DOCTYPE html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <title>404 – Råd & dåd</title>
    <meta name="description" content="Not Found">
    <link rel="preload stylesheet" href="/kunskap/assets/style.D_Da2kGe.css" as="style">
    <link rel="preload stylesheet" href="/kunskap/vp-icons.css" as="style">
    <script type="module" src="/kunskap/assets/app.C6gX_92w.js"></script>
    <link rel="modulepreload" href="/kunskap/assets/chunks/theme.CmLnYmAz.js">
    <script id="early-keys">early()</script>
    <script id="check-dark-mode">dark()</script>
  </head>
  <body><div id="app"></div></body>
</html>`

let outDir: string
afterEach(() => rmSync(outDir, { recursive: true, force: true }))

/** A built site, as far as the offline mode looks at it. */
async function written(site: Site, indexFile = '{}', is404 = notFound) {
  outDir = mkdtempSync(path.join(tmpdir(), 'tingwall-offline-'))
  mkdirSync(path.join(outDir, 'search-index'))
  writeFileSync(path.join(outDir, 'search-index/manifest.json'), indexFile)
  writeFileSync(path.join(outDir, '404.html'), is404)
  writeOfflinePages(outDir, siteWords(projectRoot, site), site)
  await writeWorker(outDir, site)
  const read = (file: string) => readFileSync(path.join(outDir, file), 'utf8')
  return { read, worker: read('offline-worker.js') }
}

describe('the offline page', () => {
  it('speaks its language, has the site’s styles and no script but that of the colours', async () => {
    const { read } = await written(below)
    const page = read('sv/offline.html')
    expect(page).toContain('<html lang="sv" dir="ltr">')
    expect(page).toContain('<title>Den här sidan finns inte sparad på din enhet – Råd &#38; dåd</title>')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain('href="/kunskap/assets/style.D_Da2kGe.css"')
    expect(page).toContain('href="/kunskap/offline.css"')
    expect(page).toContain('<a href="/kunskap/sv/">Till startsidan</a>')
    expect(page).not.toMatch(/vp-icons|modulepreload|app\.C6gX|early\(|Not Found|404/)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(read('en/offline.html')).toContain('This page is not kept on your device')
  })
})

describe('the service worker', () => {
  it('is whole in itself and asks no other host for anything', async () => {
    const { worker } = await written(below)
    expect(worker).not.toMatch(/importScripts|googleapis|storage\.google|\bimport\s*[("']/)
    // The one address is in the text of an error.
    expect(worker.match(/https?:\/\/[^\s"'`]+/g)).toEqual(['https://bit.ly/wb-precache'])
    expect(worker).not.toContain(projectRoot)
  })

  it('keeps the offline pages and the styles they need from the start, and nothing else', async () => {
    const { worker } = await written(below)
    const kept = [...worker.matchAll(/\{url:"([^"]+)",revision:("[0-9a-f]{12}"|null)\}/g)]
    expect(kept.map(([, url, revision]) => [url, revision !== 'null'])).toEqual([
      ['/kunskap/offline.css', true],
      ['/kunskap/en/offline.html', true],
      ['/kunskap/sv/offline.html', true],
      ['/kunskap/assets/style.D_Da2kGe.css', false],
    ])
  })

  it('is the same for the same site, and another where what it keeps has changed', async () => {
    const { worker } = await written(below)
    expect((await written(below)).worker).toBe(worker)
    const restyled = notFound.replaceAll('D_Da2kGe', 'E_Eb3lHf')
    expect((await written(below, '{}', restyled)).worker).not.toBe(worker)
  })

  // Digits that cannot be compressed away: a kilobyte of them takes some 450 bytes.
  const digits = (kilobytes: number) =>
    Array.from({ length: kilobytes * 100 }, (_, at) => String(Math.sin(at)).slice(-10)).join('')

  it.each([
    ['a small one', 10, undefined, true],
    ['a large one', 1000, undefined, false],
    ['a large one where the settings allow it', 1000, 2000, true],
    ['a small one where the settings keep parts only', 10, 0, false],
  ])('keeps the whole search index of %s', async (_what, kilobytes, offlineSearch, whole) => {
    const { worker } = await written({ ...below, offlineSearch }, digits(kilobytes))
    expect(worker).toContain(`wholeIndex:${whole ? '!0' : '!1'}`)
  })

  it('only removes an earlier one where the settings turn the offline mode off', async () => {
    const { worker, read } = await written({ ...below, offline: false })
    expect(worker).toContain('unregister')
    expect(worker).not.toContain('"fetch"')
    expect(() => read('en/offline.html')).toThrow('ENOENT')
  })
})
