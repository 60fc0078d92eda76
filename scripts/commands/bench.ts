import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { printCoverageBench } from '../../tests/bench/coverage-bench.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { projectRoot } from '../site/folders.ts'

const help = `npm run bench -- coverage [OPTIONS]
Measures the check: which edits of an original it finds, what other tools say of the same strings, time, memory.

  --docs DIR      also make edits of the pages in DIR/en and DIR/sv; may be given more than once
  --strings DIR   also time the check of the strings in DIR (<language>/<namespace>.json) against other tools
  --edits N       edits a page and kind; 3 without
  --pairs N,N     sizes of generated trees to time; 100,1000,5000 without, 0 for none
  --no-peers      do not run other tools, which npx downloads the first time

Ends with 0 where all targets are met that were measured, else 1.`

/** Measures and prints tables. */
export default async function bench(args: string[]): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        docs: { type: 'string', multiple: true, default: [] },
        strings: { type: 'string' },
        edits: { type: 'string', default: '3' },
        pairs: { type: 'string', default: '100,1000,5000' },
        'no-peers': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      console.log(help)
      return
    }
    if (positionals.length !== 1 || positionals[0] !== 'coverage') {
      throw new UsageError('Say what to measure: coverage')
    }
    const folders = values.docs.map((folder) => path.resolve(folder))
    const missing = [...folders, ...(values.strings ? [path.resolve(values.strings)] : [])].find(
      (folder) => !existsSync(folder),
    )
    if (missing !== undefined) throw new UsageError(`There is no folder ${path.relative('.', missing)}`)
    const isMet = await printCoverageBench(console.log, {
      docs: [path.join(projectRoot, 'docs'), ...folders],
      strings: values.strings === undefined ? undefined : path.resolve(values.strings),
      edits: numbersOf('--edits', values.edits)[0] ?? 3,
      pairs: numbersOf('--pairs', values.pairs).filter((pairs) => pairs > 0),
      peers: !values['no-peers'],
    })
    if (!isMet) process.exitCode = 1
  } catch (error) {
    console.error(usageProblem('bench', error))
    process.exitCode = 2
  }
}

function numbersOf(option: string, given: string): number[] {
  return given.split(',').map((text) => {
    if (/^\d{1,6}$/.test(text.trim())) return Number(text)
    throw new UsageError(`${option} takes whole numbers, not "${given}"`)
  })
}
