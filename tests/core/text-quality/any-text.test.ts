import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../.vitepress/core/text-quality/check-words.ts'
import { doubledWordsIn } from '../../../.vitepress/core/text-quality/doubled-words.ts'
import { pageText } from '../../../.vitepress/core/text-quality/page-blocks.ts'
import { readabilityOf } from '../../../.vitepress/core/text-quality/readability.ts'
import { sentencesOf } from '../../../.vitepress/core/text-quality/sentences.ts'
import { spellerOf } from '../../../.vitepress/core/text-quality/spelling.ts'
import { blockText } from '../../../.vitepress/core/text-quality/text-block.ts'
import { joinLists } from '../../../.vitepress/core/text-quality/word-list.ts'
import { writtenWords } from '../../../.vitepress/core/text-quality/written-words.ts'
import { page } from '../../made/pages.ts'

const nothingKnown = { has: () => false, suggest: () => [] }
const spellers = new Map(
  ['en', 'sv'].map((language) => [language, spellerOf(language, nothingKnown, joinLists([]))]),
)

function checked(body: string) {
  const source = pageText(page('sv/a', { ref: 'a' }, body))
  readabilityOf(source.blocks, 'sv')
  readabilityOf(source.blocks, 'en')
  return { source, findings: checkWords(source, spellers) }
}

describe('long texts that repeat themselves come to an end', () => {
  it.each([
    ['full stops', '.', ''],
    ['abbreviations', 'dr. A ', ''],
    ['hyphens', '-', 'a'],
    ['doubled words', 'att ', ''],
    ['misspelt words', 'xq ', ''],
    ['tags that are not closed', '<span lang="en" ', ''],
    ['open elements', '<b>', ''],
    ['ends of elements', '</b>', ''],
    ['comments that are not closed', 'x <!-- ', ''],
    ['white space', ' ', 'x.'],
    ['letters', 'ö', ''],
    ['words with hyphens', 'a-', ''],
    ['colons', 'EU:', ''],
  ])('%s', (_, part, end) => {
    const { findings } = checked(`Åk ${part.repeat(30_000)}${end}`)
    for (const { line } of findings) expect(line).toBe(1)
  })
})

const pieces = fc.constantFrom(
  ...[
    'Öppna data',
    'att att',
    '. ',
    '\n\n',
    '\n',
    '- ',
    '# ',
    '<span lang="en">',
    '</span>',
    '`x`',
    '| a |',
    '—',
  ],
  ...['t.ex. ', 'EU:s', '{#id}', '<!--', '-->', '::: tip ', '![', '](a.png)', 'é', '\u{1F600}', '\uFFFC'],
)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces).map((list) => list.join('')),
)

describe('any text', () => {
  it('has findings at places that it has', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const lines = body.split('\n').length
        const { findings } = checked(body)
        for (const { line, column } of findings) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(column).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  it('has words where they are said to be', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word, from, to } of writtenWords(text)) expect(text.slice(from, to)).toBe(word)
      }),
    )
  })

  it('keeps its letters when it is parted into sentences', () => {
    const letters = (text: string) => (text.match(/\p{L}/gu) ?? []).join('')
    fc.assert(
      fc.property(anyText, (text) => {
        expect(letters(sentencesOf(text).join(' '))).toBe(letters(text))
      }),
    )
  })

  it('has no doubled word when each word is another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{3,8}$/)), (words) => {
        expect(doubledWordsIn(words.join(' '), 'sv')).toEqual([])
      }),
    )
  })

  it('is of the page’s language where nothing is marked', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö ]{0,40}$/), (text) => {
        const { blocks } = pageText(page('sv/a', { ref: 'a' }, text))
        expect(blocks.every((block) => block.pieces.every(({ language }) => language === 'sv'))).toBe(true)
        expect(blocks.slice(2).map(blockText).join('').trim()).toBe(text.replace(/^ {4,}.*/, '').trim())
      }),
    )
  })
})
