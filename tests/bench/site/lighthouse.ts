import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { installPackages } from '../install-packages.ts'
import { runTree } from '../run-tree.ts'

/** The last one that runs on Node 20. */
const version = '12.8.2'

/** Out of 100, as Lighthouse gives them for a phone on a slow network. */
export interface Scores {
  performance: number
  accessibility: number
  'best-practices': number
  seo: number
}

/** How often a page is judged, since what else the machine does moves the performance by some points. */
const times = 3

/** Installs Lighthouse, which is not a dependency of the project, and gives a way to run it. */
export function lighthouse(browser: string): (address: string) => Promise<Scores> {
  const home = path.join(projectRoot, '.vitepress/cache/bench/lighthouse')
  installPackages(home, { lighthouse: version })
  process.env.CHROME_PATH = browser
  return async (address) => {
    const runs: Scores[] = []
    for (let run = 0; run < times; run++) runs.push(await scoresOf(address, home))
    // The whole run in the middle, as Lighthouse's own advice on variability has it.
    const [, middle] = runs.sort((a, b) => a.performance - b.performance)
    if (!middle) throw new Error(`Lighthouse did not judge ${address}.`)
    return middle
  }
}

async function scoresOf(address: string, home: string): Promise<Scores> {
  const folder = mkdtempSync(path.join(home, 'run-'))
  const report = path.join(folder, 'report.json')
  // Not waited for as `runProcess` does, since the site is served by this very process.
  const { output } = await runTree(
    process.execPath,
    [
      path.join(home, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update',
    ],
    folder,
  )
  try {
    const { categories }: { categories: Record<keyof Scores, { score: number }> } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const of = (name: keyof Scores) => Math.round(categories[name].score * 100)
    return {
      performance: of('performance'),
      accessibility: of('accessibility'),
      'best-practices': of('best-practices'),
      seo: of('seo'),
    }
  } catch (error) {
    throw new Error(`Lighthouse gave no report for ${address}:\n${output}`, { cause: error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
