import path from 'node:path'
import { type LoadedSite, loadSite } from '../../../scripts/site/load-site.ts'
import { percent, table } from '../table.ts'
import { withForeignTree } from './foreign-tree.ts'
import { longPage, withLongPage, withWorkToDo } from './made-trees.ts'
import { type Answering, measurePage, measureTree } from './measure-workbench.ts'
import { measureProcesses } from './processes.ts'
import { measureRoundTrips } from './round-trip.ts'

/** What can be measured of the translator's tools. */
export const translateParts = ['trips', 'processes', 'workbench'] as const

export type TranslatePart = (typeof translateParts)[number]

export interface TranslateBenchOptions {
  /** Knowledge bases with settings of their own, beside ours. */
  roots: readonly string[]
  /** Folders of pages, and of strings, that need not be ours. */
  docs: readonly string[]
  strings: readonly string[]
  parts: readonly TranslatePart[]
  /** Sizes of made trees. */
  pairs: readonly number[]
  /** The size of a made page. */
  blocks: number
}

type Print = (text: string) => void

/** How often a process is run, after once that warms the disk, and how often the long page is opened. */
const runs = 3
const opens = 50

/** Measures the parts and prints them as it goes; true where nothing was changed and every command ended well. */
export async function printTranslateBench(print: Print, options: TranslateBenchOptions): Promise<boolean> {
  const { parts } = options
  const trees = [await loadSite(undefined)]
  for (const root of options.roots) trees.push(await loadSite(root))
  const met: boolean[] = []
  if (parts.includes('trips')) {
    for (const tree of trees) met.push(await printTrips(print, nameOf(tree.root), tree))
    const foreign = [
      ...options.docs.map((docs) => ({ docs })),
      ...options.strings.map((locales) => ({ locales })),
    ]
    for (const given of foreign) {
      const name = nameOf(Object.values(given)[0] ?? '')
      met.push(await withForeignTree(given, (tree) => printTrips(print, name, tree)))
    }
  }
  if (parts.includes('processes')) {
    for (const tree of trees) met.push(printProcesses(print, nameOf(tree.root), tree))
    for (const pairs of options.pairs) {
      const name = `${pairs} generated page pairs, each tenth outdated`
      met.push(await withWorkToDo(pairs, (tree) => printProcesses(print, name, tree)))
    }
  }
  if (parts.includes('workbench')) await printWorkbench(print, trees, options.blocks)
  return met.every(Boolean)
}

async function printTrips(print: Print, name: string, tree: LoadedSite): Promise<boolean> {
  print(`\nExported and imported without a change: ${name}`)
  const trips = await measureRoundTrips(tree)
  const head = ['format', 'texts', 'unchanged', 'files', 'byte-identical', 'export', 'import']
  const rows = trips.map((trip) => [
    trip.format,
    String(trip.texts),
    percent(trip.sameTexts / trip.texts),
    String(trip.files),
    percent(trip.sameFiles / trip.files),
    `${trip.exportSeconds.toFixed(1)} s`,
    `${trip.importSeconds.toFixed(1)} s`,
  ])
  print(table(head, rows))
  return trips.every(({ texts, sameTexts, files, sameFiles }) => sameTexts === texts && sameFiles === files)
}

function printProcesses(print: Print, name: string, tree: LoadedSite): boolean {
  print(`\nnpm run translate, as whole processes, median of ${runs}: ${name}`)
  const measured = measureProcesses(tree, runs)
  const rows = measured.map(({ command, run: { milliseconds, megabytes, exitCode } }) => [
    command,
    `${Math.round(milliseconds)} ms`,
    megabytes === undefined ? '–' : `${Math.round(megabytes)} MB`,
    exitCode < 2 ? '' : `ENDED WITH ${exitCode}`,
  ])
  print(table(['', 'time', 'memory', ''], rows))
  return measured.every(({ run }) => run.exitCode < 2)
}

async function printWorkbench(print: Print, trees: readonly LoadedSite[], blocks: number): Promise<void> {
  for (const tree of trees) {
    print(`\nThe workbench's server, in this process: ${nameOf(tree.root)}`)
    print(answeringTable(await measureTree(tree)))
  }
  if (blocks === 0) return
  const { segments, answers } = await withLongPage(blocks, (tree) =>
    measurePage(tree, { name: longPage, language: 'sv' }, opens),
  )
  print(`\nThe workbench's server, in this process: a page of ${segments} segments`)
  print(answeringTable(answers))
}

function answeringTable(answers: readonly Answering[]): string {
  const rows = answers.map(({ what, times }) => {
    const sorted = [...times].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]
    const cells = [at(0.5), at(0.95), at(1)]
    return [
      what,
      String(times.length),
      ...cells.map((time) => (time === undefined ? '–' : `${time.toFixed(1)} ms`)),
    ]
  })
  return table(['', 'times', 'p50', 'p95', 'most'], rows)
}

function nameOf(folder: string): string {
  return path.relative('.', folder) || 'our own tree'
}
