import path from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { writeWhole } from '../files/write-whole.ts'
import { type Serving, serveFolder } from '../serve/serve-folder.ts'
import { withoutDates } from './without-dates.ts'

/** A built site, and which of its pages are to be printed. */
export interface Printing extends Pick<Serving, 'folder' | 'base' | 'languages'> {
  /** Addresses below the base: `sv/guider/moten`. The PDF of each stands beside it, `sv/guider/moten.pdf`. */
  pages: readonly string[]
  /** The browser's file. */
  browser: string
}

/** The first port that is tried, on this machine only. */
const port = 4650

/**
 * Prints pages of a built site as tagged PDF, one after the other, as they are without JavaScript and without anything
 * from another host.
 * @throws Error where the browser does not start or a page does not load.
 */
export async function printPdfs({ folder, base, languages, pages, browser: executablePath }: Printing) {
  const { chromium } = await import('@playwright/test')
  const served = await serveFolder({ folder, base, languages, port, host: '127.0.0.1' })
  try {
    const browser = await chromium.launch({ executablePath, args: ['--disable-background-networking'] })
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
      await context.route(
        (url) => !url.href.startsWith(served.address),
        (route) => route.abort(),
      )
      for (const page of pages) {
        writeWhole(path.join(folder, `${page}.pdf`), await printed(context, served.address + page))
      }
    } finally {
      await browser.close()
    }
  } finally {
    await served.close()
  }
}

async function printed(context: BrowserContext, address: string): Promise<Buffer> {
  const page = await context.newPage()
  try {
    const response = await page.goto(address, { waitUntil: 'load' })
    if (!response?.ok()) throw new Error(`${address} cannot be printed: status ${response?.status()}.`)
    await page.evaluate(() => document.fonts.ready.then(() => true))
    return withoutDates(await page.pdf({ format: 'A4', tagged: true, outline: true }))
  } finally {
    await page.close()
  }
}
