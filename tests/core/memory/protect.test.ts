import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineSource, isBalanced, isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'

describe('inline code', () => {
  it.each([
    ['words alone', 'Öppna data åt alla', []],
    ['a code span', 'Kör `npm run dev` här', ['`npm run dev`']],
    ['a code span with a backtick in it', 'Write `` a`b `` here', ['`` a`b ``']],
    ['backticks that nothing closes', 'a ` b `` c', []],
    ['a link', 'See [the plan](plan.md).', ['[', '](plan.md)']],
    ['a link with a title', 'Se [planen](plan.md "Planen").', ['[', '](plan.md "Planen")']],
    ['an address with parentheses', '[a](b_(c).md)', ['[', '](b_(c).md)']],
    ['a link by reference', 'Se [planen][plan].', ['[', '][plan]']],
    ['brackets that are no link', 'Skriv [namn] här', []],
    ['an image', '![Ett torg](torg.png)', ['![', '](torg.png)']],
    ['a link with code in it', '[`a`](b.md)', ['[', '`a`', '](b.md)']],
    ['bold and italic', '**Fet** och *kursiv* och _så_', ['**', '**', '*', '*', '_', '_']],
    ['a mark that nothing closes', '2 * 3, **nej', []],
    ['underscores in a word', 'min_egen_fil', []],
    ['what is struck out', '~~inte~~', ['~~', '~~']],
    ['a tag', 'på <span lang="en">civic tech</span>', ['<span lang="en">', '</span>']],
    ['elements by number', 'Läs <0>mer</0> <1/>', ['<0>', '</0>', '<1/>']],
    ['less than', 'a < b > c och 3 <4', []],
    ['a comment', 'a <!-- b > c --> d', ['<!-- b > c -->']],
    [
      'placeholders',
      '{{count}} av {{total, number}}, $t(common:menu), %{x}',
      ['{{count}}', '{{total, number}}', '$t(common:menu)', '%{x}'],
    ],
    ['entities', 'A&nbsp;B &amp; C & D', ['&nbsp;', '&amp;']],
    [
      'addresses',
      'Se https://example.org/å. Och <https://a.se>',
      ['https://example.org/å', '<https://a.se>'],
    ],
    ['a footnote', 'Så är det[^1].', ['[^1]']],
    ['what is escaped', String.raw`\*inte\* \[a](b)`, []],
  ])('%s', (_title, text, codes) => {
    const pieces = protect(text)
    expect(pieces.filter(isCode).map((piece) => piece.text)).toEqual(codes)
    expect(inlineSource(pieces)).toBe(text)
  })

  it('tells what belongs together from what does not', () => {
    expect(isBalanced(protect('[a **b**](c) <b>d</b> <br>'))).toBe(true)
    expect(isBalanced(protect('<b>a'))).toBe(false)
    expect(isBalanced(protect('**a [b** c](d)'))).toBe(false)
  })

  const anySigns = fc
    .array(fc.constantFrom(...'[]()!*_~`<>{}$t&;\\"\'/ \nåb1', '{{', '}}', '<!--', '-->', '](', 'https://'))
    .map((signs) => signs.join(''))

  it('are the text, sign for sign, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anySigns, fc.string({ unit: 'binary' })), (text) => {
        expect(inlineSource(protect(text))).toBe(text)
      }),
    )
  })

  it.each([
    '[',
    '](',
    '![',
    '<',
    '<a',
    '<!--',
    '`',
    '` ``',
    '{{',
    '$t(',
    '**a ',
    'a* ',
    '&',
    'https://',
    '](a "',
    '[a]',
  ])('reads %j again and again in a moment', (piece) => {
    const text = piece.repeat(50_000)
    expect(inlineSource(protect(text))).toBe(text)
  })
})
