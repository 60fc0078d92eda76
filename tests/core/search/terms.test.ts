import { describe, expect, it } from 'vitest'
import { compoundSplitter } from '../../../.vitepress/core/search/compounds.ts'
import { beginningTerm, british, indexTerms, isStem, keyOf } from '../../../.vitepress/core/search/terms.ts'
import { finder } from '../../../.vitepress/core/search/word-finder.ts'

const split = compoundSplitter(['budget', 'medborgare'])

describe('the terms of a word', () => {
  it.each([
    ['en', 'communities', ['communiti']],
    ['en', 'organized', ['organiz', '%organis']],
    ['en', 'colors', ['color', '%colour']],
    ['sv', 'översättningar', ['översättning', '~oversattning']],
    ['sv', 'medborgarbudgeten', ['medborgarbudget', 'medborg', 'budget']],
    ['sv', '2009:400', ['2009:400']],
    ['sv', 'e-post', ['e-post', 'epost', 'post']],
  ])('%s: %s', (language, word, terms) => {
    expect([...indexTerms(word, language, split).keys()]).toEqual(terms)
  })

  it.each([
    ['organiz', 'organis'],
    ['organis', 'organis'],
    ['color', 'colour'],
    ['neighborhood', 'neighbourhood'],
    ['size', 'size'],
    ['quiz', 'quiz'],
    ['dator', 'dator'],
    ['prize', 'prize'],
  ])('%s is spelled %s', (stem, spelled) => expect(british(stem)).toBe(spelled))

  it.each([
    ['~oversattning', 'oversattning', false],
    ['%organis', 'organis', false],
    ['=cod conduct', 'cod conduct', false],
    ['+freedom of inform', 'freedom of inform', false],
    ['^ko', 'ko', false],
    ['översättning', 'oversattning', true],
  ])('%s lies at %s', (term, key, stem) => expect([keyOf(term), isStem(term)]).toEqual([key, stem]))

  it.each([
    ['k', undefined],
    ['kö', '^ko'],
    ['köp', '^kop'],
    ['köpt', undefined],
  ])('"%s" is the beginning %s', (typed, term) => expect(beginningTerm(typed)).toBe(term))
})

describe('finding terms in a text', () => {
  it.each([
    ['sv', 'Medborgarbudgeten', 'budget', true],
    ['sv', 'budgetarna', 'budget', true],
    ['sv', 'gårdagens', '~gardag', true],
    ['en', 'They organized it.', '%organis', true],
    ['sv', 'Kommunen', '^ko', true],
    ['sv', 'Välkommen', '^ko', false],
    ['en', 'budgetary', 'medborg', false],
    ['en', '', 'budget', false],
  ])('%s: "%s" has %s: %s', (language, text, term, has) => {
    expect(finder([term], language)(text)).toBe(has)
  })
})
