import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Candidate } from '../../../.vitepress/core/pairing/assign.ts'

/** The greatest sum there is, by trying everything. */
function greatest(candidates: readonly Candidate[], taken: ReadonlySet<number> = new Set(), row = 0): number {
  if (row > 6) return 0
  const without = greatest(candidates, taken, row + 1)
  return candidates
    .filter((each) => each.row === row && !taken.has(each.column))
    .reduce(
      (best, { column, value }) =>
        Math.max(best, value + greatest(candidates, new Set([...taken, column]), row + 1)),
      without,
    )
}

function sumOf(candidates: readonly Candidate[]): number {
  return [...assign(candidates)].reduce((sum, [row, column]) => {
    const found = candidates.find((each) => each.row === row && each.column === column)
    return sum + (found?.value ?? Number.NaN)
  }, 0)
}

const candidates = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 6 }),
    column: fc.integer({ min: 0, max: 6 }),
    value: fc.integer({ min: 1, max: 12 }).map((value) => value / 12),
  }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 24 },
)

describe('pairing rows and columns', () => {
  it.each([
    ['nothing', [], []],
    ['the only one', [[0, 0, 0.5]], [[0, 0]]],
    [
      'the better sum though one gets its second best',
      [
        [0, 0, 0.9],
        [0, 1, 0.8],
        [1, 0, 0.8],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'one column to one row alone, the other staying without',
      [
        [0, 0, 0.4],
        [1, 0, 0.9],
      ],
      [[1, 0]],
    ],
  ])('%s', (_, given, wanted) => {
    const found = assign(given.map(([row = 0, column = 0, value = 0]) => ({ row, column, value })))
    expect([...found].sort(([a], [b]) => a - b)).toEqual(wanted)
  })

  it('finds the greatest sum, each row and column once', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const found = assign(given)
        expect(new Set(found.values()).size).toBe(found.size)
        expect(sumOf(given)).toBeCloseTo(greatest(given), 9)
      }),
      { numRuns: 300 },
    )
  })

  it('says the same in whatever order the candidates come', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        expect([...assign([...given].reverse())].sort()).toEqual([...assign(given)].sort())
      }),
    )
  })
})
