import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { outputFolder, projectRoot } from '../../../scripts/site/folders.ts'
import { runProcess } from '../run-process.ts'
import { countingServer } from '../search/browser/counting-server.ts'
import { table } from '../table.ts'
import { lighthouse } from './lighthouse.ts'
import { type BuiltSite, starlight, vitepressDefault } from './peer-sites.ts'
import { plainPages } from './plain-pages.ts'
import { weighPage } from './weigh-page.ts'

export interface SiteBench {
  /** The browser's program. */
  browser: string
  peers: boolean
  lighthouse: boolean
}

/** Of our own; the first is measured in the peers' sites too, at the same address. */
const addresses = ['/sv/uppforandekod', '/en/', '/en/communities/', '/en/about/translation-coverage']
const kinds = ['an article', 'the start page', 'the directory', 'the coverage report']

/** Builds our site and the peers', visits their pages and prints tables; false where a goal is missed. */
export async function printSiteBench(print: (line: string) => void, options: SiteBench): Promise<boolean> {
  const sites = buildAll(options.peers)
  print(
    table(
      ['built from the same pages', 'time', 'memory'],
      sites.map(({ name, run }) => [
        name,
        `${(run.milliseconds / 1000).toFixed(1)} s`,
        run.megabytes === undefined ? '–' : `${Math.round(run.megabytes)} MB`,
      ]),
    ),
  )
  const browser = await chromium.launch({ executablePath: options.browser, args: ['--no-sandbox'] })
  const score = options.lighthouse ? lighthouse(options.browser) : undefined
  const rows: string[][] = []
  let isMet = true
  for (const [index, { name, folder }] of sites.entries()) {
    const server = await countingServer({ '': folder }, {})
    for (const [at, address] of index === 0 ? addresses.entries() : [[0, addresses[0] ?? ''] as const]) {
      const there = index === 0 ? address : addressIn(folder, address)
      const { toBeRead, inAll, requests, shift, axe } = await weighPage(browser, server.address + there)
      const scores = await score?.(server.address + there)
      if (index === 0) {
        const isArticle = at === 0
        isMet &&= !isArticle || (toBeRead <= 30_000 && inAll <= 90_000)
        isMet &&= shift < 0.001 && axe.length === 0
        isMet &&= !scores || Math.min(...Object.values(scores)) >= 99
      }
      rows.push([
        `${name}: ${kinds[at]}`,
        kilobytes(toBeRead),
        kilobytes(inAll),
        String(requests),
        shift.toFixed(4),
        axe.length === 0 ? 'none' : axe.join(', '),
        scores ? Object.values(scores).join(' ') : '–',
      ])
    }
    await server.close()
  }
  await browser.close()
  print('')
  print(
    table(
      [
        'first visit',
        'to be read',
        'in all',
        'requests',
        'shift',
        'axe finds',
        'Lighthouse (perf. acc. best seo)',
      ],
      rows,
    ),
  )
  return isMet
}

function buildAll(withPeers: boolean): BuiltSite[] {
  const run = runProcess(process.execPath, ['scripts/run.mjs', 'build'], projectRoot)
  if (run.exitCode !== 0) throw new Error(`The site could not be built:\n${run.output}`)
  const ours = { name: 'Tingwall', folder: outputFolder(projectRoot), run }
  if (!withPeers) return [ours]
  const pages = plainPages(ours.folder)
  const root = path.join(projectRoot, '.vitepress/cache/bench')
  rmSync(path.join(root, 'vitepress'), { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  const peers = [
    vitepressDefault(path.join(root, 'vitepress'), pages),
    starlight(path.join(root, 'starlight'), pages),
  ]
  for (const { name, run: built } of peers) {
    if (built.exitCode !== 0) throw new Error(`${name} could not be built:\n${built.output.slice(-4000)}`)
  }
  return [ours, ...peers]
}

/** A folder of its own for each page, as Starlight makes them, is asked for with its slash. */
function addressIn(folder: string, address: string): string {
  return existsSync(path.join(folder, address, 'index.html')) ? `${address}/` : address
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
