import { rmSync } from 'node:fs'
import { today } from '../../../scripts/dates/today.ts'
import { machine } from '../run-tree.ts'
import { type Builder, builderNames, builders, buildWith } from './builders.ts'
import { firstVisit } from './first-visit.ts'
import { readResults, type ScaleResult, writeResults } from './kept-results.ts'
import { outputFigures } from './output-figures.ts'
import { makeScaleSite } from './scale-site.ts'
import { goalsAreMet, scaleRatios, scaleTable } from './scale-table.ts'

export interface ScaleBenchOptions {
  pages: readonly number[]
  only: readonly Builder[]
  /** Where results are kept; those that are there are not measured again. */
  results: string
  /** True to measure everything again. */
  again: boolean
  /** True to leave the sites for a look. */
  keep: boolean
}

/** A page that every size has, and a question in words of the generated pages. */
const visited = '/en/part-0/page-1'
const question = 'open data council'

/** Builds a site of each size with each builder, one after the other, and prints what it took; true where goals are met. */
export async function printScaleBench(
  print: (text: string) => void,
  { pages: sizes, only, results: file, again, keep }: ScaleBenchOptions,
): Promise<boolean> {
  const kept = again ? [] : readResults(file)
  for (const pages of sizes) {
    const missing = builders.filter(
      (builder) =>
        only.includes(builder) && !kept.some((known) => known.pages === pages && known.builder === builder),
    )
    if (missing.length === 0) continue
    const { root } = await makeScaleSite(pages)
    for (const builder of missing) {
      const found = await measure(pages, builder, root)
      kept.push(found)
      writeResults(file, kept)
      print(`${pages} pages, ${builderNames[builder]}: ${(found.milliseconds / 1000).toFixed(1)} s`)
    }
    if (keep) continue
    for (const folder of [root, ...builders.map((builder) => `${root}-${builder}`)]) {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const shown = kept.filter(({ pages, builder }) => sizes.includes(pages) && only.includes(builder))
  print(`\n${[...new Set(shown.map((one) => `${one.day}, ${one.machine}`))].join('; ')}\n`)
  print(scaleTable(shown))
  print(`\n${scaleRatios(shown).join('\n')}`)
  return goalsAreMet(shown)
}

async function measure(pages: number, builder: Builder, root: string): Promise<ScaleResult> {
  const { exitCode, output, dist, ...run } = await buildWith(builder, root)
  if (exitCode !== 0)
    throw new Error(`${builderNames[builder]} did not build ${pages} pages:\n${output.slice(-2000)}`)
  const figures = await outputFigures(dist, question)
  const visit = await firstVisit(dist, visited)
  return { pages, builder, day: today(), machine: machine(), ...run, ...figures, visit }
}
