import { describe, expect, it } from 'vitest'
import { spellerOf } from '../../../.vitepress/core/text-quality/spelling.ts'
import { parseWordList } from '../../../.vitepress/core/text-quality/word-list.ts'

function speller(language: string, words: string, list = '') {
  const known = new Set(words.split(' '))
  const dictionary = { has: (word: string) => known.has(word), suggest: () => ['kommun', 'maila', 'xyz'] }
  return spellerOf(language, dictionary, parseWordList(list, language).list)
}

const english = speller(
  'en',
  "council councils organise organize realise realize size prize Scotland don't re use colour color",
  '!color\nCivicTech\n',
)
const swedish = speller(
  'sv',
  'kommun offentlighet skola Göteborg EU och handling sekretess lag talet maila',
  'Decidim\nDOS-lagen\n!maila\n',
)

describe('what is right', () => {
  it.each([
    ['a word at the beginning of a sentence', english, 'Council'],
    ['a word in capitals', english, 'COUNCIL'],
    ['a genitive', english, 'council’s'],
    ['a genitive of the plural', english, 'councils’'],
    ['a typographic apostrophe', english, 'don’t'],
    ['parts with a hyphen', english, 're-use'],
    ['a word with a z of its own', english, 'prize'],
    ['our own word', english, 'CivicTech'],
    ['our own word in the genitive', swedish, 'Decidims'],
    ['a name in the genitive', swedish, 'Göteborgs'],
    ['an abbreviation with an ending', swedish, 'EU:s'],
    ['a first part with its linking s', swedish, 'offentlighets-'],
    ['a first part without its vowel', swedish, 'skol-'],
    ['our own compound in the genitive', swedish, 'DOS-lagens'],
  ])('%s', (_, given, word) => {
    expect(given.isRight(word)).toBe(true)
  })
})

describe('what is wrong', () => {
  it.each([
    ['a word that is in no list', english, 'councel'],
    ['the Oxford spelling, where -ise is known', english, 'organize'],
    ['also at the beginning of a sentence', english, 'Realize'],
    ['a word to avoid', english, 'color'],
    ['a name without its capital', swedish, 'göteborg'],
    ['a word without its dots', swedish, 'goteborg'],
    ['an ending that is none', swedish, 'EU:z'],
    ['a word with a wrong part', swedish, 'kommun-hanling'],
    ['a Swedish word to avoid', swedish, 'maila'],
  ])('%s', (_, given, word) => {
    expect(given.isRight(word)).toBe(false)
  })
})

it('suggests only what is right', () => {
  expect(swedish.suggest('komun')).toEqual(['kommun'])
})
