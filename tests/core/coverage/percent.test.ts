import { describe, expect, it } from 'vitest'
import { shareOf } from '../../../.vitepress/core/coverage/percent.ts'

const share = (part: number, total: number, gap = part < total) =>
  shareOf({ total, translated: part, current: part }, { translated: gap, current: gap }).translated

describe('a share in whole percent', () => {
  it.each([
    ['299 of 300', 299, 300, 99],
    ['9,999 of 10,000', 9_999, 10_000, 99],
    ['3 of 709', 3, 709, 0],
    ['1 of 3', 1, 3, 33],
    ['2 of 3', 2, 3, 66],
    ['29 of 100', 29, 100, 29],
    ['57 of 100', 57, 100, 57],
    ['all', 300, 300, 100],
    ['none', 0, 300, 0],
    ['0 of 0', 0, 0, null],
  ])('%s is rounded down', (_title, part, total, expected) => expect(share(part, total)).toBe(expected))

  it('is not 100 where something without words is missing', () => expect(share(300, 300, true)).toBe(99))
})
