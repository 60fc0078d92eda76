import { describe, expect, it } from 'vitest'
import { drawTrend } from '../../.vitepress/config/charts-trend.ts'
import type { TrendPoint } from '../../.vitepress/core/coverage/trend.ts'

const points: TrendPoint[] = [
  { date: '2026-01-01T10:00:00Z', shares: [share(0), share(100)] },
  { date: '2026-03-01T10:00:00Z', shares: [share(40), share(100)] },
  { date: '', shares: [share(97), share(99)] },
]

describe('the drawing of the trend', () => {
  it('has one SVG a language, with the theme’s colours and none of its own', async () => {
    const charts = await drawTrend(points, 'sv-SE')
    expect(charts).toHaveLength(2)
    for (const svg of charts) {
      expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false" /)
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)
      expect(colours.filter((colour) => !/^(?:none|var\(--c-[a-z-]+\)|#000)$/.test(colour ?? ''))).toEqual([])
      expect(svg).not.toMatch(/<style|<script|class=|zr\d/)
      expect(svg.length).toBeLessThan(4000)
    }
  })

  it('is the same bytes each time, with ids of its own in each drawing', async () => {
    const charts = await drawTrend(points, 'en-GB')
    expect(await drawTrend(points, 'en-GB')).toEqual(charts)
    const ids = charts.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['en-GB', '50%'],
    ['sv-SE', '50\u00a0%'],
  ])('writes shares as %s does', async (locale, half) => {
    expect((await drawTrend(points, locale))[0]).toContain(half)
  })
})

function share(current: number): TrendPoint['shares'][number] {
  return { translated: 100, current }
}
