import { chromium } from '@playwright/test'
import { findBrowser } from '../../../scripts/browser/find-browser.ts'
import { countingServer } from '../search/browser/counting-server.ts'

/** What a browser that has nothing yet fetches by itself for a page, packed with gzip; undefined without a browser. */
export async function firstVisit(dist: string, page: string): Promise<number | undefined> {
  const file = findBrowser()
  if (file === undefined) return undefined
  const server = await countingServer({ '': dist }, {})
  const browser = await chromium.launch({ executablePath: file, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
    const opened = await context.newPage()
    await opened.goto(`${server.address}${page}`, { waitUntil: 'networkidle' })
    return server.sent().bytes
  } finally {
    await browser.close()
    await server.close()
  }
}
