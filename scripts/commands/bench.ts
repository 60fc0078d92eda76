import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { coverageBench, coverageHelp } from '../bench-command/coverage.ts'
import { scaleBench, scaleHelp } from '../bench-command/scale.ts'
import { searchBench, searchHelp } from '../bench-command/search.ts'
import { siteBench, siteHelp } from '../bench-command/site.ts'
import { translateBench, translateHelp } from '../bench-command/translate.ts'

const benches = {
  coverage: { run: coverageBench, help: coverageHelp },
  scale: { run: scaleBench, help: scaleHelp },
  search: { run: searchBench, help: searchHelp },
  site: { run: siteBench, help: siteHelp },
  translate: { run: translateBench, help: translateHelp },
}

/** Measures the check of translations, the site, the search or the translator's tools, and prints tables. */
export default async function bench(args: string[]): Promise<void> {
  try {
    const [name, ...options] = args
    const wantsHelp = args.includes('--help') || args.includes('-h')
    const chosen = Object.entries(benches).find(([known]) => known === name)?.[1]
    if (wantsHelp) {
      console.log(
        chosen
          ? chosen.help
          : Object.values(benches)
              .map(({ help }) => help)
              .join('\n\n'),
      )
      return
    }
    if (!chosen) throw new UsageError(`Say what to measure: ${Object.keys(benches).join(', ')}`)
    if (!(await chosen.run(options))) process.exitCode = 1
  } catch (error) {
    console.error(usageProblem('bench', error))
    process.exitCode = 2
  }
}
