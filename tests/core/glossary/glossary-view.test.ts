import { describe, expect, it } from 'vitest'
import { byLetter, digits, letterOf } from '../../../.vitepress/core/glossary/alphabet.ts'
import { glossaryView } from '../../../.vitepress/core/glossary/glossary-view.ts'
import { glossaryOf } from '../../made/glossary.ts'

const languages = [
  { code: 'en', locale: 'en-GB' },
  { code: 'sv', locale: 'sv-SE' },
]

describe('the alphabet', () => {
  it.each<[string, string, string, string]>([
    ['å last in Swedish', 'sv-SE', 'zon åhörare ärende öppna api', 'A:api Z:zon Å:åhörare Ä:ärende Ö:öppna'],
    ['å with a in English', 'en-GB', 'zone åland äpple api', 'A:åland,api,äpple Z:zone'],
    ['small and capital letters together', 'sv-SE', 'data Demokrati DCAT', 'D:data,DCAT,Demokrati'],
    ['é with e in Swedish', 'sv-SE', 'enkät école', 'E:école,enkät'],
    [
      'digits first, by their value',
      'sv-SE',
      'api 10-punktslista 5-stjärnig',
      `${digits}:5-stjärnig,10-punktslista A:api`,
    ],
  ])('has %s', (_title, locale, words, expected) => {
    const groups = byLetter(words.split(' '), (word) => word, locale)
    expect(groups.map(({ letter, items }) => `${letter}:${items.join(',')}`).join(' ')).toBe(expected)
  })

  it.each([
    ['”öppen”', 'sv-SE', 'Ö'],
    ['”öppen”', 'en-GB', 'O'],
    ['a\u030Ahörare', 'sv-SE', 'Å'],
    ['i', 'tr-TR', 'İ'],
    ['…', 'sv-SE', digits],
  ])('puts %s in %s under %s', (word, locale, letter) => {
    expect(letterOf(word, locale)).toBe(letter)
  })
})

describe('the glossary page', () => {
  const glossary = glossaryOf({
    'open-data': { en: ['open data'], sv: ['öppna data', 'öppen data'] },
    api: { en: ['API'], sv: ['API'] },
    remiss: { sv: ['remiss'] },
  }).map((term) => ({ ...term, see: term.id === 'api' ? ['open-data', 'remiss'] : [], tags: ['tools'] }))

  it('has the terms that have a word in its language, with the names in the others', () => {
    const view = glossaryView(glossary, 'en', languages)
    expect(view.count).toBe(2)
    expect(view.groups.map(({ items }) => items.map(({ id }) => id))).toEqual([['api'], ['open-data']])
    expect(view.groups[1]?.items[0]?.others).toEqual([
      { language: 'sv', names: ['öppna data', 'öppen data'] },
    ])
    expect(view.tags).toEqual(['tools'])
  })

  it('leads on only to terms that are on it, by their words in its language', () => {
    const see = (language: string) =>
      glossaryView(glossary, language, languages)
        .groups.flatMap(({ items }) => items)
        .find(({ id }) => id === 'api')?.see
    expect(see('en')).toEqual([{ id: 'open-data', word: 'open data' }])
    expect(see('sv')).toEqual([
      { id: 'open-data', word: 'öppna data' },
      { id: 'remiss', word: 'remiss' },
    ])
  })

  it('is empty where there are no terms', () => {
    expect(glossaryView([], 'sv', languages)).toMatchObject({ count: 0, groups: [], tags: [] })
  })
})
