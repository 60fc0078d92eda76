import path from 'node:path'
import { parseArgs } from 'node:util'
import { builders } from '../../tests/bench/scale/builders.ts'
import { printScaleBench } from '../../tests/bench/scale/scale-bench.ts'
import { projectRoot } from '../site/folders.ts'
import { numbersOf } from './numbers-of.ts'
import { partsOf } from './parts-of.ts'

const usual = 'tests/.sites/scale.json'

/** The help of `npm run bench -- scale`. */
export const scaleHelp = `npm run bench -- scale [OPTIONS]
Measures whole builds of generated sites beside VitePress's default theme, without and with its local search, of the
same pages: time, memory, what is written, what a first visit and a first question fetch; as a table in Markdown.

  --pages N,N     sizes; 100,1000,5000 without it, which takes half an hour
  --only NAME,…   ${builders.join(', ')}; all without it
  --results FILE  where results are kept after each build, so that a run that was broken off goes on; without it
                  ${usual}
  --again         measure anew what the file has
  --keep          leave the built sites in tests/.sites

Ends with 0 where the goals are met at 5,000 pages and more, else 1.`

/** Measures builds and prints a table; false where a goal is missed. */
export async function scaleBench(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '100,1000,5000' },
      only: { type: 'string' },
      results: { type: 'string', default: path.join(projectRoot, usual) },
      again: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  })
  return printScaleBench(console.log, {
    pages: numbersOf('--pages', values.pages).filter((pages) => pages > 0),
    only: partsOf(values.only, builders),
    results: path.resolve(values.results),
    again: values.again,
    keep: values.keep,
  })
}
