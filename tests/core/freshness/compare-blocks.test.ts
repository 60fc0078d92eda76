import { describe, expect, it } from 'vitest'
import { compareBlocks } from '../../../.vitepress/core/freshness/compare-blocks.ts'
import { readBlocks } from '../../../.vitepress/core/freshness/read-blocks.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'

/** Each letter a paragraph of words of its own. */
const read = (letters: readonly string[]) => {
  const body = letters.map((letter) => `${letter}one ${letter}two ${letter}three`).join('\n\n')
  return readBlocks(blocksOf(body), body, (target) => target)
}

/** `b!` changed, `b+` added, `b>` moved; `-2` two were taken away. */
function told(before: string, now: string): string {
  const steps = compareBlocks(read([...before]), read([...now]))
  const shown = steps.flatMap(({ now: index, kind }) => {
    if (index === undefined || kind === undefined) return []
    return `${now[index]}${kind === 'moved' ? '>' : kind === 'added' ? '+' : '!'}`
  })
  const removed = steps.filter(({ kind }) => kind === 'removed').length
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
    const before = Array.from({ length: 9000 }, (_, index) => `a${index}x`)
    const steps = compareBlocks(read(before), read(['new', ...before.slice(1).reverse()]))
    const changed = steps.filter(({ kind }) => kind !== undefined && kind !== 'moved')
    expect(changed.map(({ now }) => now)).toContain(0)
    expect(changed.length).toBeLessThan(3)
  })
})
