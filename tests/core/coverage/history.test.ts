import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HistoryPoint, thinHistory } from '../../../.vitepress/core/coverage/history.ts'

const pointsAt = (times: readonly number[]): HistoryPoint[] =>
  times.map((time, index) => ({
    commit: String(index),
    date: new Date(time * 1000).toISOString(),
    languages: [],
  }))

describe('a history that is thinned', () => {
  it('keeps how each stretch of time ended', () => {
    const points = pointsAt([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    expect(thinHistory(points, 4).map(({ commit }) => commit)).toEqual(['0', '4', '9', '10'])
  })

  it('is never longer than asked for, in order, and has its ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 3, max: 20 }),
        (times, most) => {
          const points = pointsAt(times)
          const thin = thinHistory(points, most)
          expect(thin.length).toBeLessThanOrEqual(Math.max(most, Math.min(points.length, most)))
          expect([thin[0], thin.at(-1)]).toEqual([points[0], points.at(-1)])
          const order = thin.map(({ commit }) => Number(commit))
          expect(new Set(order).size).toBe(order.length)
        },
      ),
    )
  })
})
