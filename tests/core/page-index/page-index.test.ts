import { describe, expect, it } from 'vitest'
import { pageIndex } from '../../../.vitepress/core/page-index/page-index.ts'
import { glossaryOf } from '../../made/glossary.ts'

const swedish = { code: 'sv', locale: 'sv-SE' }
const english = { code: 'en', locale: 'en-GB' }
const pages = ['Ängar', 'Zonindelning', 'Övning', 'Ål', 'Allmän handling', '2019 års lag'].map((text) => ({
  text,
  url: `/sv/${text}`,
}))
const glossary = glossaryOf({ 'open-data': { en: ['open data'], sv: ['öppna data', 'öppen data'] } })
const letters = (index: ReturnType<typeof pageIndex>) => index.groups.map(({ letter }) => letter).join(' ')

describe('the index', () => {
  it('has å, ä and ö last in Swedish, and numbers first', () => {
    expect(letters(pageIndex(pages, [], undefined, swedish))).toBe('0–9 A Z Å Ä Ö')
  })
  it('has them under a and o in English', () => {
    expect(letters(pageIndex(pages, [], undefined, english))).toBe('0–9 A O Z')
  })
  it('leads from a synonym to the word that is used', () => {
    const { groups, terms } = pageIndex([], glossary, '/sv/ordlista', swedish)
    expect(terms).toBe(1)
    expect(groups[0]?.items).toEqual([
      { text: 'öppen data', url: '/sv/ordlista#open-data', see: 'öppna data' },
      { text: 'öppna data', url: '/sv/ordlista#open-data' },
    ])
  })
  it('has no words where the language has no glossary page, or the term no word', () => {
    expect(pageIndex([], glossary, undefined, swedish).groups).toEqual([])
    expect(pageIndex([], glossary, '/gd/glossary', { code: 'gd', locale: 'gd-GB' }).terms).toBe(0)
  })
})
