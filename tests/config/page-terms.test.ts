import { describe, expect, it } from 'vitest'
import { librarySource } from '../../.vitepress/config/library.ts'
import { type Entry, pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { termsOf } from '../../.vitepress/config/page-terms.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import site from '../../site.config.ts'

const library = librarySource(projectRoot, site).get()
const entries = [...pageContexts(library, site).values()]
const entryAt = (url: string): Entry => {
  const entry = entries.find(({ address }) => address.url === url)
  if (!entry) throw new Error(`there is no page ${url}`)
  return entry
}

describe('what the terms of a page are linked by', () => {
  it('is the glossary in the language of its text', () => {
    expect(termsOf(entryAt('/sv/uppforandekod'), library, site)).toMatchObject({
      language: 'sv',
      glossary: '/sv/ordlista',
      isChecklist: false,
    })
  })

  it('is that of the original where a page stands in for a translation', () => {
    const standIn = { ...entryAt('/en/code-of-conduct'), page: entryAt('/sv/uppforandekod').page }
    expect(termsOf(standIn, library, site)).toMatchObject({ language: 'sv', glossary: '/sv/ordlista' })
  })

  it('is below the base of the site', () => {
    const below = { ...site, address: 'https://example.org/knowledge' }
    expect(termsOf(entryAt('/en/code-of-conduct'), library, below)?.glossary).toBe('/knowledge/en/glossary')
  })

  it.each(['/en/', '/sv/ordlista', '/en/search'])('is nothing on %s', (url) => {
    expect(termsOf(entryAt(url), library, site)).toBeUndefined()
  })
})

describe('the points of our checklists', () => {
  const lists = entries.flatMap(({ context }) => context.checklist ?? [])
  const idsOf = (language: string, ref: string) =>
    lists
      .filter((list) => list.language === language && list.ref === ref)
      .flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ id }) => id)))

  it.each([...new Set(lists.map(({ ref }) => ref))])('are the same in both languages: %s', (ref) => {
    expect(idsOf('en', ref).length).toBeGreaterThan(20)
    expect(new Set(idsOf('en', ref)).size).toBe(idsOf('en', ref).length)
    expect(idsOf('sv', ref)).toEqual(idsOf('en', ref))
  })
})
