import type { Browser } from '@playwright/test'
import { readSearchTree } from '../../../../scripts/search-command/read-search-tree.ts'
import { table } from '../../table.ts'
import { benchLanguages, benchPages } from '../bench-pages.ts'
import { type CountingServer, countingServer } from '../browser/counting-server.ts'
import { watchRequests } from '../browser/trips.ts'
import { kilobytes } from '../goals.ts'
import { titleQuestions } from '../queries/title-questions.ts'

const farAway = 250

/**
 * Asks a built site as a visitor does, with the key, the field and the list of the site itself, and prints what the
 * first question costs after the page is there. `docs` is the folder of the site's pages, where they are not ours.
 */
export async function measureSite(
  print: (text: string) => void,
  folder: string,
  docs: string | undefined,
  browser: Browser,
): Promise<void> {
  const pages = benchPages(await readSearchTree({ docs }))
  const server = await countingServer({ '': folder }, {})
  try {
    const rows: string[][] = []
    for (const language of benchLanguages) {
      const questions = titleQuestions(pages, 2).filter((question) => question.language === language)
      for (const { text, kind } of questions.slice(0, 5)) {
        rows.push([language, kind, text, ...(await askSite(browser, server, language, text))])
      }
    }
    print(`\nFirst question in the dialog of the site in ${folder}, after its page has been read`)
    print(table(['', 'kind', 'question', 'kB', 'requests', 'trips', 'shown'], rows))
  } finally {
    await server.close()
  }
}

async function askSite(
  browser: Browser,
  server: CountingServer,
  language: string,
  text: string,
): Promise<string[]> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${server.address}/${language}/`, { waitUntil: 'networkidle' })
    server.sent()
    server.delay = farAway
    const trips = watchRequests(context)
    await page.keyboard.press('/')
    await page.locator('dialog [role=combobox]').fill(text)
    await page.locator('dialog [role=option]').first().waitFor({ timeout: 20_000 })
    await page.waitForLoadState('networkidle')
    const { bytes, requests } = server.sent()
    const shown = await page.locator('dialog [role=option]').count()
    return [kilobytes(bytes), String(requests), String(trips()), String(shown)]
  } finally {
    server.delay = 0
    await context.close()
  }
}
