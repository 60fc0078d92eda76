import { describe, expect, it } from 'vitest'
import { compareBlocks } from '../../../.vitepress/core/freshness/compare-blocks.ts'

/** `b!` changed, `b+` added, `b>` moved; `-2` two were taken away. */
function told(before: string, now: string): string {
  const signs = { changed: '!', added: '+', moved: '>' }
  const blocks = [...now]
  const { changes, removed } = compareBlocks([...before], blocks)
  const shown = changes.map(({ index, change }) => `${blocks[index]}${signs[change]}`)
  return [...shown, ...(removed > 0 ? [`-${removed}`] : [])].join(' ')
}

describe('what changed between the blocks as confirmed and as they are now', () => {
  it.each([
    ['nothing', 'abcd', 'abcd', ''],
    ['no blocks at all', '', '', ''],
    ['a first block', '', 'a', 'a+'],
    ['the last block taken away', 'a', '', '-1'],
    ['one block rewritten', 'abcd', 'abXd', 'X!'],
    ['one block added in the middle', 'abcd', 'abXcd', 'X+'],
    ['one block added at the start', 'abcd', 'Xabcd', 'X+'],
    ['one block taken away', 'abcd', 'abd', '-1'],
    ['a block moved to the end', 'abcd', 'bcda', 'a>'],
    ['a block moved to the start', 'abcd', 'dabc', 'd>'],
    ['a section moved', 'abcdef', 'aefbcd', 'e> f>'],
    ['a block moved and another rewritten', 'abcd', 'bXda', 'X! a>'],
    ['a block that was there twice and is there once', 'axbx', 'axb', '-1'],
    ['a second one like the first', 'axb', 'axbx', 'x+'],
    ['two rewritten and one added between them', 'abcd', 'aXYZd', 'X! Y! Z+'],
    ['everything rewritten', 'ab', 'XY', 'X! Y!'],
  ])('%s', (_title, before, now, expected) => expect(told(before, now)).toBe(expected))

  it('ends on very long pages too, and still tells what changed', () => {
    const before = Array.from({ length: 9000 }, (_, index) => `a${index}`)
    const now = ['new', ...before.slice(1).reverse()]
    const { changes } = compareBlocks(before, now)
    expect(changes.filter(({ change }) => change !== 'moved')).toHaveLength(1)
  })
})
