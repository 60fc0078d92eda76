import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { redirectsFile, writeRedirects } from '../../../.vitepress/config/redirects/redirect-files.ts'
import type { PageRedirect } from '../../../.vitepress/core/aliases/redirects.ts'
import { words } from '../../../scripts/words/words.ts'
import { twoLanguages } from '../../made/pages.ts'

const below = { ...twoLanguages, address: 'https://example.org/kunskap' }
const moved: PageRedirect = {
  from: '/sv/gammal',
  to: '/sv/ny/',
  language: 'sv',
  title: 'Ny "<sida>" & mer',
  titleLanguage: 'sv',
}

function write(redirects: readonly PageRedirect[], edit: (folder: string) => void = () => {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-moved-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  edit(folder)
  writeRedirects(folder, redirects, words, below)
  return (file: string) => readFileSync(path.join(folder, file), 'utf8')
}

describe('the pages at old addresses', () => {
  it('lead to the new one below the site’s path', () => {
    const page = write([moved])('sv/gammal.html')
    expect(page).toContain('content="0; url=/kunskap/sv/ny/"')
    expect(page).toContain('<a href="/kunskap/sv/ny/">')
    expect(page).toContain('href="https://example.org/kunskap/sv/ny/"')
    expect(page).toContain('src="/kunskap/moved.js"')
  })

  it('are the first page of a folder where the address is a folder’s', () => {
    expect(write([{ ...moved, from: '/sv/äldre/' }])('sv/äldre/index.html')).toContain('/kunskap/sv/ny/')
  })

  it('never take a title for markup, nor run a script of their own', () => {
    const page = write([moved])('sv/gammal.html')
    expect(page).toContain('<title>Ny &#34;&#60;sida&#62;&#34; &#38; mer</title>')
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/)
  })

  it('encode what an address cannot have', () => {
    const read = write([{ ...moved, from: '/sv/å', to: '/sv/ö' }])
    expect(read('sv/å.html')).toContain('url=/kunskap/sv/%C3%B6"')
    expect(read('_redirects')).toBe('/kunskap/sv/%C3%A5 /kunskap/sv/%C3%B6 301\n')
  })

  it('do not encode the site’s path a second time', () => {
    const site = { ...twoLanguages, address: 'https://example.org/världen' }
    expect(redirectsFile([moved], site)).toBe('/v%C3%A4rlden/sv/gammal /v%C3%A4rlden/sv/ny/ 301\n')
  })

  it('never take the place of another page', () => {
    const taken = (folder: string) => {
      writeFileSync(path.join(folder, 'gammal.html'), 'mine')
    }
    expect(() => write([{ ...moved, from: '/gammal' }], taken)).toThrow('The old address /gammal')
  })

  it('are none where nothing has moved', () => {
    expect(() => write([])('_redirects')).toThrow('ENOENT')
  })
})
