import { readSearchTree } from '../../../../scripts/search-command/read-search-tree.ts'
import { table } from '../../table.ts'
import { type BenchPage, benchPages } from '../bench-pages.ts'
import type { Client } from '../browser/stage.ts'
import { type Goal, kilobytes, median } from '../goals.ts'
import { sizedPages } from '../sized-tree.ts'
import type { Peers } from './peers.ts'
import { sizeGoals } from './size-goals.ts'
import { runSize, type SizeRun, type Wanted } from './size-run.ts'

const names: Record<Client, string> = {
  ours: 'Tingwall',
  vitepress: 'VitePress local search',
  pagefind: 'Pagefind',
}

/** Measures builds, first questions and warm ones at several sizes, and prints the figures. */
export async function measureSizes(
  print: (text: string) => void,
  docs: readonly (string | undefined)[],
  sizes: readonly number[],
  peers: Peers,
  wanted: Wanted & { build: boolean },
): Promise<Goal[]> {
  const pages = await joined(docs)
  const runs: SizeRun[] = []
  for (const size of sizes) {
    const run = await runSize(sizedPages(pages, size), peers, wanted)
    runs.push(run)
    print(`\n${run.pages} pages${size > pages.length ? ' (copies of the same, see sized-tree.ts)' : ''}`)
    if (wanted.build) printBuilds(print, run)
    if (wanted.bytes && run.costs.size > 0) printCosts(print, run)
    if (wanted.speed && run.speeds.size > 0) printSpeeds(print, run)
  }
  return sizeGoals(runs, wanted)
}

/** The pages of several trees as one. */
async function joined(docs: readonly (string | undefined)[]): Promise<BenchPage[]> {
  const trees: BenchPage[][] = []
  for (const folder of docs) trees.push(benchPages(await readSearchTree({ docs: folder })))
  if (trees.length === 1) return trees.flat()
  return trees.flatMap((pages, at) => pages.map((page) => ({ ...page, ref: `tree-${at + 1}/${page.ref}` })))
}

function printBuilds(print: (text: string) => void, { builds, pages }: SizeRun): void {
  const rows = [...builds].map(([client, { milliseconds, megabytes }]) => [
    names[client],
    `${Math.round(milliseconds)} ms`,
    `${(milliseconds / pages).toFixed(2)} ms`,
    megabytes === undefined ? '–' : `${Math.round(megabytes)} MB`,
    megabytes === undefined ? '–' : `${Math.round((megabytes * 1000) / pages)}`,
  ])
  print(
    'Build, the fastest of several: a whole process from Markdown (ours) or HTML (Pagefind); VitePress within this one',
  )
  print(table(['', 'time', 'a page', 'memory', 'kB a page'], rows))
}

function printCosts(print: (text: string) => void, { costs }: SizeRun): void {
  const rows = [...costs].map(([client, all]) => {
    const bytes = all.map((cost) => cost.bytes)
    return [
      names[client],
      kilobytes(median(bytes)),
      kilobytes(Math.max(...bytes)),
      String(median(all.map(({ requests }) => requests))),
      String(median(all.map(({ trips }) => trips))),
      String(Math.max(...all.map(({ trips }) => trips))),
    ]
  })
  print(
    'First question with five results, nothing fetched before: kB that the server sent, packed, code and all',
  )
  print(table(['', 'median kB', 'most kB', 'requests', 'trips', 'most trips'], rows))
}

function printSpeeds(print: (text: string) => void, { speeds }: SizeRun): void {
  const rows = [...speeds].map(([client, { p50, p95, longestTask }]) => [
    names[client],
    `${p50.toFixed(1)} ms`,
    `${p95.toFixed(1)} ms`,
    longestTask === 0 ? 'below 50 ms' : `${Math.round(longestTask)} ms`,
  ])
  print('Warm questions in the same browser')
  print(table(['', 'p50', 'p95', 'longest task'], rows))
}
