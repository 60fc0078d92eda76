import { parseArgs } from 'node:util'
import { printSearchBench, searchParts } from '../../tests/bench/search/search-bench.ts'
import { existing } from './folders.ts'
import { numbersOf } from './numbers-of.ts'
import { partsOf } from './parts-of.ts'

/** The help of `npm run bench -- search`. */
export const searchHelp = `npm run bench -- search [OPTIONS]
Measures the search beside VitePress's local search, Pagefind and plain FlexSearch: how well each answers, what a
first question costs, how fast it is and what its index takes to build.

  --docs DIR        any folder of Markdown, DIR/en and DIR/sv; may be given more than once; our own docs without it
  --questions FILE  also ask the questions of a file in SweFAQ's format
  --site DIR        also ask in the dialog of a built site, whose pages the first --docs has
  --only PART,…     ${searchParts.join(', ')}; all without it
  --most N          questions of a kind and language; 150 without it
  --misses          also name each question that ours does not answer with a wanted page first
  --pages N,N       sizes to measure bytes, speed and build at; 300,1400,5000 without it

Ends with 0 where all goals are met that were measured, else 1.`

/** Measures the search and prints tables; false where a goal is missed. */
export async function searchBench(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'string', multiple: true, default: [] },
      questions: { type: 'string' },
      site: { type: 'string' },
      only: { type: 'string' },
      most: { type: 'string', default: '150' },
      misses: { type: 'boolean', default: false },
      pages: { type: 'string', default: '300,1400,5000' },
    },
  })
  const [questions] = existing(values.questions === undefined ? [] : [values.questions])
  const [site] = existing(values.site === undefined ? [] : [values.site])
  return printSearchBench(console.log, {
    site,
    docs: existing(values.docs),
    questions,
    parts: partsOf(values.only, searchParts),
    quality: { most: numbersOf('--most', values.most)[0] ?? 150, misses: values.misses },
    sizes: numbersOf('--pages', values.pages).filter((pages) => pages > 0),
  })
}
