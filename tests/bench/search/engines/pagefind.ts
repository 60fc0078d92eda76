import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { findPeer, type Peer } from '../../peers/peers.ts'
import { type ProcessRun, runProcess } from '../../run-process.ts'
import { type Engine, firstRefs, mostRefs } from './engine.ts'

export const pagefind: Peer = {
  name: 'Pagefind',
  version: '1.6.0',
  program: 'pagefind',
  args: [],
  verdict: /Indexed .*/,
}

/** Where Pagefind's program is; undefined where it cannot be had. */
export function findPagefind(): string | undefined {
  return findPeer({ ...pagefind, name: 'pagefind' })
}

/** Lets Pagefind index a plain site; its files are in `pagefind/` there. */
export function buildPagefind(program: string, site: string): ProcessRun {
  return runProcess(program, ['--site', site], site)
}

/** Pagefind's search with its own code in a browser; the pages of the server load it. */
export async function pagefindEngine(browser: Browser, address: string, site: string): Promise<Engine> {
  const refs = refsById(path.join(site, 'pagefind'))
  const open = new Map<string, Page>()
  return {
    name: pagefind.name,
    async ask(text, language) {
      const page = open.get(language) ?? (await browser.newPage())
      if (!open.has(language)) {
        open.set(language, page)
        await page.goto(`${address}/pagefind-${language}.html`, { waitUntil: 'load' })
      }
      const ids: string[] = await page.evaluate(`ids(${JSON.stringify(text)}, ${mostRefs})`)
      return firstRefs(ids.map((id) => refs.get(id) ?? ''))
    },
  }
}

/** The ref of each result by its id, from the files that Pagefind fetches for its excerpts. */
function refsById(folder: string): Map<string, string> {
  const fragments = path.join(folder, 'fragment')
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(path.join(fragments, file))).toString('utf8')
      const value: { url: string } = JSON.parse(text.slice(text.indexOf('{')))
      const ref = value.url
        .split('/')
        .slice(2)
        .join('/')
        .replace(/\.html$/, '')
      return [path.basename(file, '.pf_fragment'), decodeURIComponent(ref)]
    }),
  )
}
