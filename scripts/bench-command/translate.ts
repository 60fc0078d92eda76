import { parseArgs } from 'node:util'
import { printTranslateBench, translateParts } from '../../tests/bench/translate/translate-bench.ts'
import { existing } from './folders.ts'
import { numbersOf } from './numbers-of.ts'
import { partsOf } from './parts-of.ts'

/** The help of `npm run bench -- translate`. */
export const translateHelp = `npm run bench -- translate [OPTIONS]
Measures the translator's tools: whether what is exported comes back as it was, what the commands take as whole
processes, and how fast the workbench's server answers. Nothing of the trees is changed.

  --root DIR     also measure the knowledge base in DIR, with its own site.config.ts; may be given more than once
  --docs DIR     also export and import the pages in DIR, <language>/…; may be given more than once
  --strings DIR  also export and import the strings in DIR, <language>/<namespace>.json; may be given more than once
  --only PART,…  ${translateParts.join(', ')}; all without it
  --pairs N,N    sizes of generated trees to run the commands on; 5000 without it, 0 for none
  --blocks N     the size of the page that the workbench is asked about; 300 without it, 0 for none

Ends with 0 where every file came back as it was and every command ended well, else 1.`

/** Measures the translator's tools and prints tables; false where something came back changed. */
export async function translateBench(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', multiple: true, default: [] },
      docs: { type: 'string', multiple: true, default: [] },
      strings: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      pairs: { type: 'string', default: '5000' },
      blocks: { type: 'string', default: '300' },
    },
  })
  return printTranslateBench(console.log, {
    roots: existing(values.root),
    docs: existing(values.docs),
    strings: existing(values.strings),
    parts: partsOf(values.only, translateParts),
    pairs: numbersOf('--pairs', values.pairs).filter((pairs) => pairs > 0),
    blocks: numbersOf('--blocks', values.blocks)[0] ?? 300,
  })
}
