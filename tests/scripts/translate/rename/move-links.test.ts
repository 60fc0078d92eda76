import { describe, expect, it } from 'vitest'
import { moveLinks } from '../../../../scripts/translate/rename/move-links.ts'
import { movedTarget } from '../../../../scripts/translate/rename/moved-target.ts'
import { page } from '../../../made/pages.ts'

const moves = new Map([
  ['sv/om/bidra.md', 'sv/guider/hjalp-till.md'],
  ['sv/natverk/index.md', 'sv/grupper/index.md'],
])
const start = page('sv/om/start', { ref: 'start' })

describe('what a link is after a page has moved', () => {
  it.each([
    ['bidra.md', '../guider/hjalp-till.md'],
    ['./bidra.md#sa-har', '../guider/hjalp-till.md#sa-har'],
    ['bidra', '../guider/hjalp-till'],
    ['bidra.html?a=1#b', '../guider/hjalp-till.html?a=1#b'],
    ['/sv/om/bidra.md', '/sv/guider/hjalp-till.md'],
    ['/sv/om/bidra#å', '/sv/guider/hjalp-till#å'],
    ['../natverk/', '../grupper/'],
    ['../natverk/index.md', '../grupper/index.md'],
    ['%62idra.md', '../guider/hjalp-till.md'],
    ['annat.md', 'annat.md'],
    ['#har', '#har'],
    ['', ''],
    ['https://example.org/sv/om/bidra.md', 'https://example.org/sv/om/bidra.md'],
    ['mailto:bidra.md@example.org', 'mailto:bidra.md@example.org'],
    ['../../en/about/contribute.md', '../../en/about/contribute.md'],
  ])('%s is %s', (before, after) =>
    expect(movedTarget(before, { page: start, path: start.path }, moves)).toBe(after),
  )

  it.each([
    ['annat.md', '../om/annat.md'],
    ['bild.png', '../om/bild.png'],
    ['./bild%20tv%C3%A5.png', '../om/bild%20tv%C3%A5.png'],
    ['bidra.md#sa', 'hjalp-till.md#sa'],
    ['../natverk/', '../grupper/'],
    ['../guider/annan.md', 'annan.md'],
    ['/mark.svg', '/mark.svg'],
    ['#har', '#har'],
  ])('on the page that moves %s is %s', (before, after) => {
    const moving = { page: page('sv/om/bidra', { ref: 'bidra' }), path: 'guider/hjalp-till' }
    expect(movedTarget(before, moving, moves)).toBe(after)
  })
})

describe('the links of a page', () => {
  const moved = (body: string) =>
    moveLinks(body, { page: page('sv/om/start', { ref: 'start' }, body), path: 'om/start' }, moves)

  it.each([
    ['a link with a title', '[a](bidra.md "Så")', '[a](../guider/hjalp-till.md "Så")'],
    ['a link in angle brackets', '[a](<bidra.md>)', '[a](<../guider/hjalp-till.md>)'],
    ['a reference', '[a][b]\n\n[b]: bidra.md\n', '[a][b]\n\n[b]: ../guider/hjalp-till.md\n'],
    ['a link of HTML', '<a href="bidra.md">a</a>', '<a href="../guider/hjalp-till.md">a</a>'],
    ['a link in a cell', '| a |\n|---|\n| [x](bidra.md) |', '| a |\n|---|\n| [x](../guider/hjalp-till.md) |'],
    [
      'two on a line, CRLF',
      '[a](bidra.md) [b](bidra.md#å)\r\n',
      '[a](../guider/hjalp-till.md) [b](../guider/hjalp-till.md#å)\r\n',
    ],
    [
      'what waits to be translated',
      '<!-- original: [a](bidra.md) -->',
      '<!-- original: [a](../guider/hjalp-till.md) -->',
    ],
    ['not a span of code', '`[a](bidra.md)` [a](bidra.md)', '`[a](bidra.md)` [a](../guider/hjalp-till.md)'],
    ['not a block of code', '```md\n[a](bidra.md)\n```\n', '```md\n[a](bidra.md)\n```\n'],
    ['not other words', 'bidra.md och (bidra.md)', 'bidra.md och (bidra.md)'],
  ])('%s', (_, before, after) => expect(moved(before)).toBe(after))

  it.each([
    ['an attribute without quotation marks', '[a]( \nbidra.md)'],
    ['a reference on two lines', '[a][b]\n\n[b]:\nbidra.md\n'],
  ])('says that it cannot: %s', (_, before) => expect(moved(before)).toBeUndefined())
})
