import { parseArgs } from 'node:util'
import { printSiteBench } from '../../tests/bench/site/site-bench.ts'
import { findOrInstallBrowser } from '../browser/find-browser.ts'

/** The help of `npm run bench -- site`. */
export const siteHelp = `npm run bench -- site [OPTIONS]
Measures what a first visit costs (bytes, layout shift, axe, Lighthouse), beside VitePress's default theme and
Starlight built from the same pages in the same run.

  --no-peers        do not build the others; Starlight is installed by npm, in .vitepress/cache, the first time
  --no-lighthouse   do not install and run Lighthouse

Ends with 0 where all targets are met that were measured, else 1.`

/** Measures pages of the built site and prints tables; false where a target is missed. */
export async function siteBench(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: { 'no-peers': { type: 'boolean' }, 'no-lighthouse': { type: 'boolean' } },
  })
  const browser = await findOrInstallBrowser()
  if (!browser) return false
  return printSiteBench(console.log, {
    browser,
    peers: !values['no-peers'],
    lighthouse: !values['no-lighthouse'],
  })
}
