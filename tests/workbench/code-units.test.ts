import { describe, expect, it } from 'vitest'
import { codeLabel, codeUnits, wantedCodes } from '../../.vitepress/workbench/logic/code-units.ts'

describe('the inline code of a text', () => {
  it.each([
    ['none', 'Just words, å and ö', []],
    ['a placeholder', '{{count}} pages', ['{{count}}']],
    ['a link as one', 'See [the law](/sv/lag) now', ['[…](/sv/lag)']],
    ['a mark within a link', '[**Bold** link](x)', ['[…](x)', '**…**']],
    ['what is never closed', '[open and **bold', []],
    ['code and a tag pair', 'Run `npm start` <b>now</b>', ['`npm start`', '<b>…</b>']],
    ['tags of a string in order', '<1>one</1> and <1>two</1>', ['<1>…</1>', '<1>…</1>']],
  ])('%s', (_, text, labels) => {
    expect(codeUnits(text).map(codeLabel)).toEqual(labels)
  })
})

describe('what a translation lacks of it', () => {
  const lacking = (source: string, target: string) =>
    wantedCodes(source, target)
      .filter(({ isThere }) => !isThere)
      .map(codeLabel)

  it.each([
    ['all of it', '{{count}} pages in {{language}}', '', ['{{count}}', '{{language}}']],
    ['what comes later', '{{count}} pages in {{language}}', '{{count}} sidor', ['{{language}}']],
    ['none where the order is another', '{{a}} of {{b}}', '{{b}}, {{a}}', []],
    ['one of two that are the same', '`a` and `a`', '`a`', ['`a`']],
    ['none where a link leads to the page in the other language', '[Law](/en/law)', '[Lag](/sv/lag)', []],
    ['a placeholder that has another name', '{{count}} pages', '{{antal}} sidor', ['{{count}}']],
    ['a mark', '**Bold**', 'Fet', ['**…**']],
  ])('%s', (_, source, target, expected) => {
    expect(lacking(source, target)).toEqual(expected)
  })

  it('cuts a long address on a button and shows its end', () => {
    const label = codeLabel({
      before: '[',
      after: `](https://example.org/${'x'.repeat(80)}/end)`,
      type: 'link',
    })
    expect(label.length).toBeLessThanOrEqual(40)
    expect(label).toMatch(/^\[….*\/end\)$/)
  })
})
