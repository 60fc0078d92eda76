import { builderNames, builders } from './builders.ts'
import type { ScaleResult } from './kept-results.ts'

/** At most so many times what VitePress's default site with its local search takes of the same pages. */
export const goals = { milliseconds: 1.4, megabytes: 1.3 }

/** Sizes from which on the goals hold; of a smaller site most of it is what every build takes. */
const goalFrom = 5000

const head = [
  'Pages',
  '',
  'Time',
  'Processor',
  'Memory',
  'Output',
  'Files',
  'HTML of a page (packed)',
  'First visit',
  'Search index',
  'First question',
]

/** The results as a table in Markdown, by size, with how many times the time and memory of VitePress ours take. */
export function scaleTable(results: readonly ScaleResult[]): string {
  const rows = sizesOf(results).flatMap((pages) =>
    builders.flatMap((builder) => {
      const found = results.find((result) => result.pages === pages && result.builder === builder)
      if (!found) return []
      return [[pages.toLocaleString('en'), builderNames[builder], ...cells(found)]]
    }),
  )
  const lines = [head, head.map((name) => (name === '' ? '---' : '---:')), ...rows]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** How many times as much ours takes as each of the others, a line a size. */
export function scaleRatios(results: readonly ScaleResult[]): string[] {
  return sizesOf(results).flatMap((pages) => {
    const at = (builder: string) =>
      results.find((result) => result.pages === pages && result.builder === builder)
    const ours = at('ours')
    return (['vitepress', 'vitepress-search'] as const).flatMap((builder) => {
      const theirs = at(builder)
      if (!ours || !theirs) return []
      const time = times(ours.milliseconds, theirs.milliseconds)
      const processor = times(ours.processor, theirs.processor)
      const memory = times(ours.megabytes, theirs.megabytes)
      return `${pages.toLocaleString('en')} pages: ${time} the time, ${processor} the processor time and ${memory} the memory of ${builderNames[builder].replace(/^the same/, 'VitePress')}`
    })
  })
}

/** False where a goal is missed at a size that they hold for. */
export function goalsAreMet(results: readonly ScaleResult[]): boolean {
  return results
    .filter(({ builder, pages }) => builder === 'ours' && pages >= goalFrom)
    .every((ours) => {
      const theirs = results.find(
        ({ builder, pages }) => builder === 'vitepress-search' && pages === ours.pages,
      )
      return (
        !theirs ||
        (ours.milliseconds <= theirs.milliseconds * goals.milliseconds &&
          (ours.megabytes ?? 0) <= (theirs.megabytes ?? Number.POSITIVE_INFINITY) * goals.megabytes)
      )
    })
}

function sizesOf(results: readonly ScaleResult[]): number[] {
  return [...new Set(results.map(({ pages }) => pages))].sort((a, b) => a - b)
}

function cells(result: ScaleResult): string[] {
  return [
    `${(result.milliseconds / 1000).toFixed(1)} s`,
    result.processor === undefined ? '–' : `${(result.processor / 1000).toFixed(1)} s`,
    result.megabytes === undefined ? '–' : `${Math.round(result.megabytes).toLocaleString('en')} MB`,
    megabytes(result.bytes),
    result.files.toLocaleString('en'),
    `${kilobytes(result.html)} (${kilobytes(result.htmlPacked)})`,
    kilobytes(result.visit),
    megabytes(result.index),
    kilobytes(result.question),
  ]
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(1)} MB`
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} kB`
}

function times(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? '–' : `${(ours / theirs).toFixed(2)} times`
}
