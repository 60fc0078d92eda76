import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dataFiles, writeDataFiles } from '../../.vitepress/config/data-files.ts'
import { glossaryFiles } from '../../.vitepress/config/glossary-files.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import site from '../../site.config.ts'

const library = librarySource(projectRoot, site).get()
const entries = [...pageContexts(library, site).values()]
const pages = entries.filter(({ context }) => context.glossary)

describe('our glossary page', () => {
  it('is there once in each language, and no other page carries the terms', () => {
    expect(pages.map(({ address }) => address.url)).toEqual(['/en/glossary', '/sv/ordlista'])
    expect(entries.length).toBeGreaterThan(pages.length)
  })

  it.each(site.languages)('has every term in $code, in the order of its alphabet', ({ code }) => {
    const view = pages.find(({ address }) => address.language === code)?.context.glossary
    const letters = view?.groups.map(({ letter }) => letter) ?? []
    expect(view).toMatchObject({ language: code, count: library.glossary.length })
    if (code === 'sv') expect(letters.slice(-2)).toEqual(['Ä', 'Ö'])
    else expect(letters.at(-1)).toBe('W')
  })

  it('has no heading with the anchor of a term', () => {
    const ids = new Set(library.glossary.map(({ id }) => id))
    for (const { context } of pages) {
      expect(context.outline.filter(({ id }) => ids.has(id) || /^letter-/.test(id))).toEqual([])
    }
  })
})

describe('the files to download', () => {
  it('are written as the page says that they are', () => {
    const out = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
    onTestFinished(() => rmSync(out, { recursive: true }))
    writeDataFiles(out, library, site)
    for (const { context } of pages) {
      const urls = context.downloads?.flatMap(({ links }) =>
        links.flatMap(({ language, url }) => (language ? [] : url)),
      )
      expect(urls).toEqual(['/data/glossary.csv', '/data/glossary.json', '/data/glossary.tbx'])
      for (const url of urls ?? []) expect(readFileSync(path.join(out, url)).length).toBeGreaterThan(0)
    }
    for (const { path: name, content } of dataFiles(library, site).values())
      expect([name, readFileSync(path.join(out, name), 'utf8')]).toEqual([name, content])
  })

  it('lead to each term on the page of its language', () => {
    const json = glossaryFiles(library, site).find(({ path }) => path === 'data/glossary.json')?.content ?? ''
    for (const { code } of site.languages) {
      const url = pages.find(({ address }) => address.language === code)?.address.url
      expect(json).toContain(`"page": "${site.address}${url}#open-data"`)
    }
  })

  it('are not there for a site without a glossary', () => {
    expect(glossaryFiles({ ...library, glossary: [] }, site)).toEqual([])
  })
})
