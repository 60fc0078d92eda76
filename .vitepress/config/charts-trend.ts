import type { TrendPoint } from '../core/coverage/trend.ts'

const width = 340
const height = 180
const day = 86_400_000

/**
 * Draws the shares over time, one SVG a language: what is translated as an area, what is up to date as a line.
 * Colours are the theme's custom properties, so that a drawing is right in the dark too; the same points give
 * the same bytes. Leans on the server rendering of echarts 6.1 and on its ids (`zr0-…`);
 * tests/config/charts.test.ts notices a change.
 */
export async function drawTrend(points: readonly TrendPoint[], locale: string): Promise<string[]> {
  const [{ init, use }, { LineChart }, { GridComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  use([LineChart, GridComponent, SVGRenderer])
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const times = timesOf(points)
  const languages = points[0]?.shares ?? []
  return languages.map((_, index) => {
    const line = (measure: 'translated' | 'current') =>
      points.map(({ shares }, at) => [times[at], shares[index]?.[measure] ?? null])
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
    try {
      chart.setOption({
        animation: false,
        grid: { left: 46, right: 8, top: 12, bottom: 8 },
        xAxis: {
          type: 'time',
          min: times[0],
          max: times.at(-1),
          axisLabel: { show: false },
          axisTick: { show: false },
          axisLine: { lineStyle: { color: 'var(--c-text-soft)' } },
          splitLine: { show: false },
        },
        yAxis: {
          type: 'value',
          min: 0,
          max: 100,
          interval: 50,
          axisLabel: {
            color: 'var(--c-text-soft)',
            fontFamily: 'inherit',
            fontSize: 13,
            formatter: (value: number) => percent.format(value / 100),
          },
          splitLine: { lineStyle: { color: 'var(--c-line)' } },
        },
        series: [
          {
            ...{ type: 'line', step: 'end', silent: true, symbol: 'none', data: line('translated') },
            lineStyle: { color: 'var(--c-accent)', width: 1.5, type: [5, 4] },
          },
          {
            ...{ type: 'line', step: 'end', silent: true, symbol: 'none', data: line('current') },
            lineStyle: { color: 'var(--c-brand)', width: 3 },
            areaStyle: { color: 'var(--c-brand-soft)', opacity: 1 },
          },
        ],
      })
      return inPage(chart.renderToSVGString(), index)
    } finally {
      chart.dispose()
    }
  })
}

/** The times of the points, never backwards; the present stands a little after the last commit. */
function timesOf(points: readonly TrendPoint[]): number[] {
  let latest = Number.NEGATIVE_INFINITY
  const dated = points.map(({ date }) => {
    latest = Math.max(latest, date === '' ? latest : Date.parse(date))
    return latest
  })
  const span = Math.max(day, latest - (dated[0] ?? latest))
  return dated.map((time, at) => (points[at]?.date === '' ? time + span / 12 : time))
}

/** Takes out what only a drawing that is alive needs, and gives the ids a name that is its own on the page. */
function inPage(svg: string, index: number): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ pointer-events="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `trend-${index}-`)
    .replace(/<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"')
    .replace(/ (?:xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/\n/g, '')
}
