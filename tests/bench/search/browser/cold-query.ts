import type { Browser } from '@playwright/test'
import type { Question } from '../queries/question.ts'
import type { CountingServer } from './counting-server.ts'
import type { Client } from './stage.ts'
import { watchRequests } from './trips.ts'

/** What a first question costs a visitor who has fetched nothing of the search. */
export interface Cost {
  bytes: number
  requests: number
  /** Requests one after the other. */
  trips: number
}

/** So far away is the server, so that what is fetched together is seen to be; in milliseconds. */
const farAway = 250

/** Asks each question as a new visitor, in a browser. */
export async function coldQueries(
  browser: Browser,
  server: CountingServer,
  client: Client,
  questions: readonly Question[],
): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const { text, language } of questions) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${server.address}/${client}-${language}.html`, { waitUntil: 'load' })
    const trips = watchRequests(context)
    server.sent()
    server.delay = farAway
    await page.evaluate(`ask(${JSON.stringify(text)})`)
    await page.waitForLoadState('networkidle')
    server.delay = 0
    costs.push({ ...server.sent(), trips: trips() })
    await context.close()
  }
  return costs
}
