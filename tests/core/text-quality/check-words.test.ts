import { describe, expect, it } from 'vitest'
import { checkWords, type Spellers } from '../../../.vitepress/core/text-quality/check-words.ts'
import { pageText } from '../../../.vitepress/core/text-quality/page-blocks.ts'
import { spellerOf } from '../../../.vitepress/core/text-quality/spelling.ts'
import { parseWordList } from '../../../.vitepress/core/text-quality/word-list.ts'
import { page } from '../../made/pages.ts'

const dictionaries = {
  en: 'the open data group asks for a review of freedom information requests meeting council is in and',
  sv: 'gruppen begär öppna data från en och kommun is in den det kallas möte på i här nätverket kommunen',
}

function spellers(list = ''): Spellers {
  return new Map(
    Object.entries(dictionaries).map(([language, text]) => {
      const words = new Set(text.split(' '))
      const dictionary = { has: (word: string) => words.has(word), suggest: () => ['möte'] }
      return [language, spellerOf(language, dictionary, parseWordList(list, 'sv').list)]
    }),
  )
}

/** `line:column rule what` of the findings of a page. */
function found(body: string, { language = 'sv', list = '' } = {}): string[] {
  const source = pageText(page(`${language}/a`, { ref: 'a', title: 'data', description: 'data' }, body))
  return checkWords(source, spellers(list)).map(
    ({ line, column, rule, values }) => `${line}:${column} ${rule} ${values.word ?? values.phrase}`,
  )
}

describe('checkWords', () => {
  it.each<[string, string, string[]]>([
    ['a misspelt word, at its place', 'Gruppen\nbegär öpna data.', ['2:7 text-misspelt öpna']],
    [
      'it once a page',
      'Öpna öpna öpna data, Öpna.',
      ['1:6 text-doubled-word öpna', '1:1 text-misspelt Öpna', '1:6 text-misspelt öpna'],
    ],
    ['in a table, by its row', '| kommun |\n|---|\n| komun |', ['3:3 text-misspelt komun']],
    [
      'an unmarked phrase, as one',
      'Det kallas freedom of information här.',
      ['1:12 text-foreign freedom of information'],
    ],
    ['an unmarked word', 'Kommunen och meeting.', ['1:14 text-foreign meeting']],
    [
      'a misspelt word in a marked phrase',
      'Det <span lang="en">opne data</span>.',
      ['1:21 text-misspelt opne'],
    ],
    [
      'a word of the page’s language in a marked phrase',
      '<span lang="en">the kommun</span>',
      ['1:21 text-foreign kommun'],
    ],
  ])('tells %s', (_, body, expected) => {
    expect(found(body)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['what is right', 'Gruppen begär öppna data från en kommun.', ''],
    ['what is marked', 'Det kallas <span lang="en">freedom of information</span>.', ''],
    ['words of both languages', 'Data och is in.', ''],
    ['languages without a dictionary', '<span lang="gd">fàilte</span> den', ''],
    ['code and addresses', '`opne` på [data](opne/falsk.md) i opne.example.org', ''],
    ['a word of the list', 'Decidim, Decidims data.', 'Decidim'],
    ['a name of several words, also in the genitive', 'Code for Alls data', 'Code for All'],
  ])('lets be %s', (_, body, list) => {
    expect(found(body, { list })).toEqual([])
  })

  it('takes a name of several words for right only as a whole', () => {
    expect(found('Freedom for data', { list: 'Freedom for All' })).toEqual(['1:1 text-foreign Freedom for'])
  })

  it('suggests', () => {
    const source = pageText(page('sv/a', { ref: 'a', title: 'data', description: 'data' }, 'Et mötte.'))
    expect(checkWords(source, spellers())[1]?.values).toEqual({
      word: 'mötte',
      meant: 'möte',
      language: 'sv',
    })
  })
})
