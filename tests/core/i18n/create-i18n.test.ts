import { describe, expect, it } from 'vitest'
import { createI18n, wordsIn } from '../../../.vitepress/core/i18n/create-i18n.ts'
import { readResources } from '../../../scripts/words/words.ts'

const i18n = createI18n(readResources(), 'en')
const en = wordsIn(i18n, 'en')
const sv = wordsIn(i18n, 'sv')

describe('the words of a language', () => {
  it('come from its own files', () => {
    expect([en('skip'), sv('skip')]).toEqual(['Skip to the text', 'Hoppa till texten'])
    expect(sv('types:how-to')).toBe('Guide')
  })

  it.each([
    [1, '1 page', '1 sida'],
    [2, '2 pages', '2 sidor'],
    [0, '0 pages', '0 sidor'],
  ])('have the plural of %d', (count, english, swedish) => {
    expect(en('search:count', { count })).toBe(english)
    expect(sv('search:count', { count })).toBe(swedish)
  })

  it('are in the fallback where a language has none', () => {
    expect(wordsIn(i18n, 'gd')('skip')).toBe('Skip to the text')
  })

  it('are the same whoever asks meanwhile', () => {
    expect([sv('menu'), en('menu'), sv('menu')]).toEqual(['Meny', 'Menu', 'Meny'])
  })

  it('change with the strings', () => {
    const own = createI18n({ en: { common: { menu: 'Menu' } }, sv: { common: {} } }, 'en')
    const words = wordsIn(own, 'sv')
    expect([words('menu'), words('menu')]).toEqual(['Menu', 'Menu'])
    own.addResourceBundle('sv', 'common', { menu: 'Meny' })
    expect(words('menu')).toBe('Meny')
  })

  it('do not compile under a key that is not there', () => {
    // @ts-expect-error There is no such key; vue-tsc fails where this line has no error.
    expect(en('no.such.key')).toBe('no.such.key')
    // @ts-expect-error Nor in another namespace.
    expect(en('types:no-such-type')).toBe('no-such-type')
  })
})
