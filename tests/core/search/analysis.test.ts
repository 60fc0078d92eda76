import { describe, expect, it } from 'vitest'
import { compoundSplitter } from '../../../.vitepress/core/search/compounds.ts'
import { fold } from '../../../.vitepress/core/search/fold.ts'
import { stem } from '../../../.vitepress/core/search/stems/stem.ts'
import { indexTerms, wholeTerm } from '../../../.vitepress/core/search/terms.ts'
import { formsOf, tokens } from '../../../.vitepress/core/search/tokens.ts'

describe('tokens', () => {
  it.each([
    ['Förordningen 2009:400 gäller.', ['förordningen', '2009:400', 'gäller']],
    ['WCAG 2.2, nivå AA', ['wcag', '2.2', 'nivå', 'aa']],
    ['Skicka e-post!', ['skicka', 'e-post']],
    ['Write to Hello@CivicTech.se.', ['write', 'to', 'hello@civictech.se']],
    ['https://example.org/sv/om', ['https://example.org/sv/om']],
    ['don’t stop', ["don't", 'stop']],
    ['A\u030Ar och år', ['år', 'och', 'år']],
    ['😀 ¡! ---', []],
    ['', []],
  ])('%s', (text, words) => expect(tokens(text).map(({ word }) => word)).toEqual(words))

  it('knows where each word stands', () => {
    const text = 'Öppna data, e-post'
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Öppna', 'data', 'e-post'])
  })
})

describe('forms of a token', () => {
  it.each([
    ['e-post', { whole: 'e-post', joined: 'epost', parts: ['post'] }],
    ['civic-tech', { whole: 'civic-tech', joined: 'civictech', parts: ['civic', 'tech'] }],
    ['2009:400', { whole: '2009:400', joined: undefined, parts: [] }],
    ["don't", { whole: "don't", joined: undefined, parts: [] }],
    [
      'hello@civictech.se',
      { whole: 'hello@civictech.se', joined: undefined, parts: ['hello', 'civictech', 'se'] },
    ],
    ['a'.repeat(65), { whole: '', joined: undefined, parts: [] }],
  ])('%s', (word, forms) => expect(formsOf(word)).toEqual(forms))
})

describe('folding', () => {
  it.each([
    ['Översättningsläge', 'oversattningslage'],
    ['Åse', 'ase'],
    ['idé', 'ide'],
    ['smørrebrød', 'smorrebrod'],
    ['Straße', 'strasse'],
  ])('%s → %s', (word, folded) => expect(fold(word)).toBe(folded))
})

describe('terms', () => {
  const split = compoundSplitter([])
  it.each([
    ['beslutet', 'sv', ['beslut']],
    ['översättningen', 'sv', ['översättning', '~oversattning']],
    ['translations', 'en', ['translat']],
    ['2009:400', 'sv', ['2009:400']],
    ['e-post', 'sv', ['e-post', 'epost', 'post']],
    ['väder', 'fi', ['väder', '~vader']],
  ])('%s (%s)', (word, language, terms) => {
    expect([...indexTerms(word, language, split).keys()]).toEqual(terms)
  })

  it('has one term for a whole title, stemmed and folded', () => {
    expect(wholeTerm(['öppna', 'möten'], 'sv')).toBe('=oppn mot')
  })

  it('takes numbers and words of other languages as they are', () => {
    expect([stem('2.2', 'en'), stem('taloissa', 'fi'), stem('beslutet', 'sv-SE')]).toEqual([
      '2.2',
      'taloissa',
      'beslut',
    ])
  })
})

describe('Swedish compounds', () => {
  const split = compoundSplitter(
    'medborgare budget stad bibliotek bibliotek kommun råd öppen het barn omsorg samma dag och hus skola kyrka'.split(
      ' ',
    ),
  )
  it.each([
    ['medborgarbudget', ['medborgar', 'budget']],
    ['medborgarbudgeten', ['medborgar', 'budgeten']],
    ['stadsbibliotek', ['stad', 'bibliotek']],
    ['skolbudget', ['skol', 'budget']],
    ['kyrkobibliotek', ['kyrko', 'bibliotek']],
    ['barnomsorgsbudget', ['barnomsorg', 'barn', 'omsorg', 'budget']],
    ['öppenhet', []],
    ['kommunråd', ['kommun', 'råd']],
    ['budget', []],
    ['okändahus', []],
    ['constructor', []],
    ['__proto__', []],
  ])('%s', (word, parts) => expect(split(word)).toEqual(parts))
})
