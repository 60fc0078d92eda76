import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../.vitepress/core/memory/edit-distance.ts'
import { indexSegments, percentOf } from '../../../.vitepress/core/memory/segment-index.ts'

/** The distance as the textbook has it. */
function plainDistance(a: readonly number[], b: readonly number[]): number {
  let row = b.map((_, index) => index + 1)
  row.unshift(0)
  for (const [x, word] of a.entries()) {
    const next = [x + 1]
    for (const [y, other] of b.entries()) {
      next.push(Math.min((row[y] ?? 0) + (word === other ? 0 : 1), (row[y + 1] ?? 0) + 1, (next[y] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 })

describe('the distance of two lists of words', () => {
  it('is the textbook’s, or none above the most', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 0, max: 12 }), (a, b, most) => {
        const distance = plainDistance(a, b)
        expect(editDistance(a, b)).toBe(distance)
        expect(editDistance(a, b, most)).toBe(distance <= most ? distance : undefined)
      }),
    )
  })
})

describe('the per cent', () => {
  it.each([
    [0, 4, 100],
    [1, 4, 75],
    [1, 3, 66],
    [1, 200, 99],
    [4, 4, 0],
    [0, 0, 0],
  ])('of %i words of %i that differ is %i', (distance, longest, percent) =>
    expect(percentOf(distance, longest)).toBe(percent),
  )
})

describe('an index of segments', () => {
  const tokens = fc.array(fc.constantFrom('möte', 'öppen', 'data', 'the', 'kommun', 'och'), { maxLength: 9 })

  it('finds what comparing with every segment finds', () => {
    const cases = fc.tuple(fc.array(tokens, { maxLength: 25 }), tokens, fc.integer({ min: 1, max: 100 }))
    fc.assert(
      fc.property(cases, ([all, asked, least]) => {
        const ids = (words: readonly string[]) => words.map((word) => word.charCodeAt(0))
        const expected = all.flatMap((words, index) => {
          const distance = plainDistance(ids(words), ids(asked))
          const percent = percentOf(distance, Math.max(words.length, asked.length))
          return percent >= least ? [{ index, distance, percent }] : []
        })
        const found = indexSegments(all.map((words) => ({ tokens: words })))(asked, least)
        expect(found.sort((a, b) => a.index - b.index)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})
