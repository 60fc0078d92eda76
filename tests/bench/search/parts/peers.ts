import { type Browser, chromium } from '@playwright/test'
import { browserVersion, findBrowser } from '../../../../scripts/browser/find-browser.ts'
import { findPagefind, pagefind } from '../engines/pagefind.ts'

/** What could be found here to compare with. */
export interface Peers {
  browser: Browser | undefined
  /** Pagefind's program. */
  pagefind: string | undefined
}

/** Finds the browser and Pagefind, which npx downloads the first time, and says what is not there. */
export async function findPeers(print: (text: string) => void): Promise<Peers> {
  const file = findBrowser()
  const program = findPagefind()
  print(
    [
      `Node ${process.versions.node}`,
      file === undefined ? undefined : browserVersion(file),
      'VitePress 1.6.4 local search',
      'FlexSearch 0.8.212',
      program === undefined ? undefined : `${pagefind.name} ${pagefind.version}`,
    ]
      .filter(Boolean)
      .join(', '),
  )
  if (program === undefined) print(`${pagefind.name} ${pagefind.version} could not be run here.`)
  if (file === undefined) {
    print(
      'There is no Chrome or Chromium, so bytes and speed are not measured, nor Pagefind; see CHROME_PATH.',
    )
    return { browser: undefined, pagefind: program }
  }
  return {
    browser: await chromium.launch({ executablePath: file, args: ['--no-sandbox'] }),
    pagefind: program,
  }
}
