import { describe, expect, it } from 'vitest'
import { pageText } from '../../../.vitepress/core/text-quality/page-blocks.ts'
import { stringsText } from '../../../.vitepress/core/text-quality/string-text.ts'
import { gap } from '../../../.vitepress/core/text-quality/text-block.ts'
import { writtenWords } from '../../../.vitepress/core/text-quality/written-words.ts'
import { page } from '../../made/pages.ts'

/** The text of a page by the language that it is marked with, without the fields. */
function texts(body: string, language = 'sv') {
  const { blocks } = pageText(page(`${language}/a`, { ref: 'a' }, body))
  return blocks.slice(2).map(({ pieces }) => pieces.map((piece) => `${piece.language}: ${piece.text}`))
}

describe('pageText', () => {
  it.each<[string, string, string[][]]>([
    [
      'a phrase in another language',
      'Kallas <span lang="en">open data</span> här.',
      [['sv: Kallas ', 'en: open data', 'sv:  här.']],
    ],
    [
      'a tag with a region, in single quotes',
      "Ett <em lang='en-GB'>council</em>.",
      [['sv: Ett ', 'en: council', 'sv: .']],
    ],
    [
      'an element in one that is marked',
      '<span lang="en">open <b>data</b></span> x',
      [['en: open ', 'en: data', 'sv:  x']],
    ],
    [
      'a language that is not closed, to the end of its block only',
      '<span lang="en">open\n\nÖppna.',
      [['en: open'], ['sv: Öppna.']],
    ],
    [
      'blocks in an element of HTML',
      '<div lang="en">\n\nOpen data.\n\n</div>\n\nÖppna.',
      [['en: Open data.'], ['sv: Öppna.']],
    ],
    ['code', 'Kör `npm ci` nu.', [['sv: Kör ', `sv: ${gap}`, 'sv:  nu.']]],
    ['the id of a heading', '## Varför? {#why}', [['sv: Varför?']]],
    ['the text of a link and not its address', '[Digg](https://digg.se/en)', [['sv: Digg']]],
    ['the text of an image', '![Ett torg](a.png)', [[`sv: ${gap}`, 'sv: Ett torg', `sv: ${gap}`]]],
    ['the title of a container', '::: tip Tänk på\nHej.\n:::', [['sv: Tänk på'], ['sv: Hej.']]],
    ['a script and a comment', '<script>\nlet colour\n</script>\n\n<!-- misstagg -->', [[`sv: ${gap}`]]],
  ])('reads %s', (_, body, expected) => {
    const read = texts(body).map((pieces) => pieces.filter((piece) => piece.trim() !== 'sv:'))
    expect(read.filter((pieces) => pieces.length > 0)).toEqual(expected)
  })

  it('says where a block is, that of a table by its row', () => {
    const { blocks } = pageText(
      page('sv/a', { ref: 'a' }, 'Rad ett\nrad två\n\n| a | b |\n|---|---|\n| c | d |\n'),
    )
    expect(blocks.slice(2).map(({ at, lastLine, prose }) => [at.line, lastLine, prose])).toEqual([
      [1, 2, true],
      ...[...Array(2).fill([4, 4, false]), ...Array(2).fill([6, 6, false])],
    ])
  })
})

it('reads strings without what is filled in, nested, code and commands', () => {
  const value = 'Kör ”npm run translate -- done {{ref}}” i <1>mappen</1>, se $t(menu.home).'
  const entries = new Map([['a', { key: 'a', value, line: 2, column: 3 }]])
  const { blocks } = stringsText({
    language: 'sv',
    namespace: 'common',
    file: 'locales/sv/common.json',
    entries,
  })
  const words = blocks.flatMap(({ pieces }) => pieces.flatMap(({ text }) => writtenWords(text)))
  expect(words.map(({ word }) => word)).toEqual(['Kör', 'mappen', 'se'])
})

describe('writtenWords', () => {
  it.each<[string, string, string[]]>([
    ['words with signs in them', 'EU:s e-post don’t', ['EU:s', 'e-post', 'don’t']],
    [
      'a first part of two compounds',
      'offentlighets- och sekretesslagen',
      ['offentlighets-', 'och', 'sekretesslagen'],
    ],
    ['words with a stroke between', 'och/eller', ['och', 'eller']],
    ['a word before a full stop', 'Det är slut.', ['Det', 'är', 'slut']],
    ['no addresses', 'se opendata.scot, www.digg.se/a-b och info@example.org', ['se', 'och']],
    ['no options and file names', 'med --json i site.config.ts och .ics', ['med', 'och']],
    ['no numbers, with units or without', '2018:1937, 1990-talet, 5G och § 3', ['och']],
    ['no single letters', 'a) å', []],
  ])('finds %s', (_, text, words) => {
    expect(writtenWords(text).map(({ word }) => word)).toEqual(words)
  })
})
