import path from 'node:path'
import { parseArgs } from 'node:util'
import { printCoverageBench } from '../../tests/bench/coverage-bench.ts'
import { projectRoot } from '../site/folders.ts'
import { existing } from './folders.ts'
import { numbersOf } from './numbers-of.ts'

/** The help of `npm run bench -- coverage`. */
export const coverageHelp = `npm run bench -- coverage [OPTIONS]
Measures the check: which edits of an original it finds, what other tools say of the same strings, time, memory.

  --docs DIR      also make edits of the pages in DIR/en and DIR/sv; may be given more than once
  --strings DIR   also time the check of the strings in DIR (<language>/<namespace>.json) against other tools
  --edits N       edits a page and kind; 3 without
  --pairs N,N     sizes of generated trees to time; 100,1000,5000 without, 0 for none
  --no-peers      do not run other tools, which npx downloads the first time

Ends with 0 where all targets are met that were measured, else 1.`

/** Measures the check and prints tables; false where a target is missed. */
export async function coverageBench(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'string', multiple: true, default: [] },
      strings: { type: 'string' },
      edits: { type: 'string', default: '3' },
      pairs: { type: 'string', default: '100,1000,5000' },
      'no-peers': { type: 'boolean', default: false },
    },
  })
  const folders = existing(values.docs)
  const [strings] = existing(values.strings === undefined ? [] : [values.strings])
  return printCoverageBench(console.log, {
    docs: [path.join(projectRoot, 'docs'), ...folders],
    strings,
    edits: numbersOf('--edits', values.edits)[0] ?? 3,
    pairs: numbersOf('--pairs', values.pairs).filter((pairs) => pairs > 0),
    peers: !values['no-peers'],
  })
}
