import { beforeAll, describe, expect, it } from 'vitest'
import type { Glossary, TermWords } from '../../../.vitepress/core/glossary/glossary.ts'
import { openIndex, type SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { filesOf, page, readerOf } from './made-pages.ts'

function term(id: string, en: Partial<TermWords>, sv: Partial<TermWords>): Glossary[number] {
  const words = (own: Partial<TermWords>) => ({
    preferred: '',
    synonyms: [],
    forms: [],
    ambiguous: false,
    ...own,
  })
  return { id, words: new Map([['en', words(en)] as const, ['sv', words(sv)] as const]), tags: [], see: [] }
}

const glossary = [
  term(
    'freedom-of-information',
    { preferred: 'freedom of information', synonyms: ['right of access'] },
    { preferred: 'offentlighetsprincipen', forms: ['handlingsoffentlighet'] },
  ),
  term('open-data', { preferred: 'open data' }, { preferred: 'öppna data', synonyms: ['öppen data'] }),
  term('e-service', { preferred: 'e-service' }, { preferred: 'e-tjänst' }),
  term('commons', { preferred: 'commons', ambiguous: true }, { preferred: 'allmänning' }),
]

const pages = [
  page('records', 'sv', 'Allmänna handlingar', 'Offentlighetsprincipen gäller hos myndigheter och kommuner.'),
  page('portal', 'sv', 'Portalen', 'Här finns öppna data om cykelvägar.'),
  page('liberty', 'en', 'Liberty', 'Freedom and information are two words far from each other.'),
  page('garden', 'sv', 'Trädgården', 'En allmänning i stadsdelen.'),
  page('parliament', 'en', 'Parliament', 'The House of Commons sits in London.'),
  page('form', 'en', 'Forms', 'Use the e-service of the council.'),
]

let index: SearchIndex
let without: SearchIndex
beforeAll(async () => {
  index = await openIndex(readerOf(await filesOf(pages, glossary)))
  without = await openIndex(readerOf(await filesOf(pages)))
})

const refs = async (from: SearchIndex, text: string, language: string) =>
  (await search(from, text, language)).results.map(({ ref }) => ref)

describe('the glossary', () => {
  it.each([
    ['a phrase finds a page that is only in the other language', 'en', 'freedom of information', 'records'],
    ['with other words around it', 'en', 'who has freedom of information here', 'records'],
    ['a synonym does, too', 'en', 'right of access', 'records'],
    ['a form finds the preferred word', 'sv', 'handlingsoffentligheten', 'records'],
    ['a synonym of several words', 'sv', 'öppen data', 'portal'],
    ['the other way around', 'en', 'open data', 'portal'],
    ['a word with a hyphen', 'sv', 'e-tjänsten', 'form'],
    ['a word that is ambiguous in the other language', 'sv', 'allmänning', 'garden'],
  ])('%s (%s: %s)', async (_what, language, text, ref) => {
    expect(await refs(index, text, language)).toContain(ref)
  })

  it('is what finds them', async () => {
    for (const text of ['freedom of information', 'right of access', 'handlingsoffentligheten']) {
      expect(await refs(without, text, 'en')).not.toContain('records')
    }
  })

  it('puts the very words before others that mean the same', async () => {
    expect((await refs(index, 'öppna data', 'sv'))[0]).toBe('portal')
    expect(await refs(index, 'e-service', 'en')).toEqual(['form'])
  })

  it('does not take an ambiguous word for the term', async () => {
    expect(await refs(index, 'commons', 'en')).toEqual(['parliament'])
    expect((await refs(index, 'allmänning', 'sv'))[0]).toBe('garden')
    expect(await refs(index, 'allmänning', 'sv')).not.toContain('parliament')
  })

  it('says how it was found', async () => {
    const { results } = await search(index, 'freedom of information', 'en', { explain: true })
    const found = results.find(({ ref }) => ref === 'records')
    expect(found?.explanation?.words[0]).toMatchObject({ way: 'phrase', term: '+freedom of inform' })
  })
})
