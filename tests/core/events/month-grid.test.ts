import { describe, expect, it } from 'vitest'
import { isMonth, lastDayOf, monthAfter, weeksOf } from '../../../.vitepress/core/events/month-grid.ts'

describe('a month', () => {
  it.each([
    ['2027-02', 4, 0, '2027-02-28'],
    ['2027-03', 5, 0, '2027-03-31'],
    ['2026-11', 6, 6, '2026-11-30'],
    ['2028-02', 5, 1, '2028-02-29'],
  ])('%s has %i weeks from Monday and begins after %i days', (month, weeks, before, last) => {
    const grid = weeksOf(month)
    expect(grid).toHaveLength(weeks)
    expect(grid[0]?.indexOf(`${month}-01`)).toBe(before)
    expect(grid.flat().findLast((day) => day !== undefined)).toBe(last)
    expect(lastDayOf(month)).toBe(last)
    expect(grid.every((days) => days.length === 7)).toBe(true)
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2027-03', 0, '2027-03'],
    ['2027-03', 24, '2029-03'],
  ])('%s and %i', (month, step, other) => {
    expect(monthAfter(month, step)).toBe(other)
  })

  it.each([['2027-13'], ['2027-3'], ['0000-01'], ['mars'], ['']])('%s is none', (value) => {
    expect(isMonth(value)).toBe(false)
  })
})
