import { describe, expect, it } from 'vitest'
import { languageTag, matchNames } from '../../../scripts/files/language-names.ts'

describe('a name that could be a language', () => {
  it.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv-SE'],
    ['sv_SE', 'sv-SE'],
    ['sv_se', 'sv-SE'],
    ['zh-Hans', 'zh-Hans'],
    ['pt-BR', 'pt-BR'],
    ['smj', 'smj'],
    ['cms', undefined],
    // Navajo has the code nv, so this is a menu.
    ['nav', undefined],
    ['form', undefined],
    ['translation', undefined],
    ['public', undefined],
    ['2024', undefined],
    ['å', undefined],
    ['', undefined],
  ])('%s', (name, tag) => expect(languageTag(name)).toBe(tag))
})

describe('names that stand for languages', () => {
  it.each<[string, string[], string[], Record<string, string>]>([
    ['the same letters', ['en', 'sv'], ['en', 'sv'], { en: 'en', sv: 'sv' }],
    ['another case and mark', ['en_gb', 'SV_SE'], ['en-GB', 'sv-SE'], { en_gb: 'en-GB', SV_SE: 'sv-SE' }],
    ['a region that was not asked for', ['en', 'sv-SE'], ['en', 'sv'], { en: 'en', 'sv-SE': 'sv' }],
    ['a region that is not there', ['sv'], ['sv-SE'], { sv: 'sv-SE' }],
    ['the region where most speak it', ['sv-FI', 'sv-SE'], ['sv'], { 'sv-SE': 'sv' }],
    ['each region its own', ['sv-FI', 'sv-SE'], ['sv-FI', 'sv-SE'], { 'sv-FI': 'sv-FI', 'sv-SE': 'sv-SE' }],
    ['nothing that fits', ['en', 'common'], ['sv'], {}],
  ])('%s', (_title, names, codes, expected) =>
    expect(Object.fromEntries(matchNames(names, codes))).toEqual(expected),
  )
})
