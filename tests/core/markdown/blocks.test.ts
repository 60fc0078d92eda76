import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { linksOf } from '../../../.vitepress/core/markdown/links.ts'
import { countWords } from '../../../.vitepress/core/markdown/words.ts'

const said = (markdown: string) => blocksOf(markdown).map(({ kind, text, line }) => [kind, text, line])

describe('the blocks of a page', () => {
  it.each([
    [
      'a paragraph over two lines',
      'Ett stycke\nmed **fet** text.',
      [['paragraph', 'Ett stycke med fet text.', 1]],
    ],
    [
      'list items, nested too',
      '- ett\n  - två\n- tre',
      [
        ['item', 'ett', 1],
        ['item', 'två', 2],
        ['item', 'tre', 3],
      ],
    ],
    [
      'table rows with their cells joined',
      '| A | B |\n|---|---|\n| ö | `å` |',
      [
        ['row', 'A · B', 1],
        ['row', 'ö · å', 3],
      ],
    ],
    [
      'a container with a title, right after a paragraph',
      'Före.\n::: tip Kom ihåg\nInuti.\n:::\nEfter.',
      [
        ['paragraph', 'Före.', 1],
        ['title', 'Kom ihåg', 2],
        ['paragraph', 'Inuti.', 3],
        ['paragraph', 'Efter.', 5],
      ],
    ],
    ['a container without a title', '::: tip\nInuti.\n:::', [['paragraph', 'Inuti.', 2]]],
    ['code, whose words are not a reader’s', '```ts\nlet å = 1\n```', [['code', '', 1]]],
    [
      'links by their words',
      'Se [medborgarbudgeten](x.md "t").',
      [['paragraph', 'Se medborgarbudgeten.', 1]],
    ],
    ['HTML by its words', '<div>\n<p>Hej</p>\n</div>', [['html', 'Hej', 1]]],
  ])('%s', (_name, markdown, expected) => expect(said(markdown)).toEqual(expected))

  it.each([
    ['line breaks within a paragraph', 'ett två\ntre', 'ett\ntvå tre'],
    ['white space at the ends', 'ett  ', 'ett'],
  ])('%s do not change what a block is compared by', (_name, a, b) => {
    expect(blocksOf(a)[0]?.source).toBe(blocksOf(b)[0]?.source)
  })

  it('counts lines from where the body begins in its file', () => {
    expect(blocksOf('\n## A\n\nB', 8).map(({ line }) => line)).toEqual([9, 11])
  })
})

describe('words', () => {
  it.each([
    ['lagen (2018:1937) om e-post', 4],
    ['don’t split', 2],
    ['hej@example.org', 1],
    ['– … !', 0],
    ['', 0],
  ])('“%s” has %d', (text, count) => expect(countWords(text)).toBe(count))
})

describe('links', () => {
  it('says where each target stands', () => {
    expect(linksOf('Se [a](a.md) och\n![bild](../å.png) och [a](a.md).', 10)).toEqual([
      { target: 'a.md', line: 10, column: 8 },
      { target: '../%C3%A5.png', line: 11, column: 9 },
      { target: 'a.md', line: 11, column: 27 },
    ])
  })

  it('does not take code for links', () => expect(linksOf('`[a](b.md)`\n\n```\n[a](b.md)\n```')).toEqual([]))
})
