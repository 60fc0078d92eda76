import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { headingsOf, matchAnchors } from '../../../.vitepress/core/pages/anchors.ts'

const headings = (markdown: string) => headingsOf(blocksOf(markdown))

describe('the anchors of headings are those that VitePress gives', () => {
  it.each([
    ['## Före mötet', 'fore-motet'],
    ['## Öppna data: grunderna', 'oppna-data-grunderna'],
    ['## What is `civic tech`?', 'what-is-civic-tech'],
    ['## Säg ”ja, och” {#C-K6}', 'C-K6'],
    ['## 2018:1937', '_2018-1937'],
  ])('%s is #%s', (markdown, id) => expect(headings(markdown)[0]?.id).toBe(id))

  it('numbers the ones that recur', () => {
    expect(headings('## Mer\n\n## Mer\n\n## Mer').map(({ id }) => id)).toEqual(['mer', 'mer-1', 'mer-2'])
  })

  it('leaves the id out of the words', () => {
    expect(headings('## Källor och tillägg {#sources}')[0]).toEqual({
      level: 2,
      id: 'sources',
      text: 'Källor och tillägg',
    })
  })
})

describe('the same section in the other language', () => {
  it('needs nothing where the ids are shared', () => {
    expect(matchAnchors(headings('## Before {#before}'), headings('## Före {#before}'))).toEqual({})
  })

  it('goes by place where the headings are as many and of the same levels', () => {
    expect(matchAnchors(headings('## Before\n\n### Room'), headings('## Före\n\n### Lokal'))).toEqual({
      before: 'fore',
      room: 'lokal',
    })
  })

  it('says nothing where the pages are built differently', () => {
    expect(matchAnchors(headings('## Before\n\n## After'), headings('## Före'))).toEqual({})
  })
})
