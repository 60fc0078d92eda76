import type { Browser } from '@playwright/test'
import { benchLanguages } from '../bench-pages.ts'
import type { Question } from '../queries/question.ts'
import type { CountingServer } from './counting-server.ts'
import type { Client } from './stage.ts'

/** How long questions take whose files are there, in milliseconds. */
export interface Speed {
  p50: number
  p95: number
  /** The longest task on the main thread; 0 where none was longer than 50 ms, since browsers tell of no others. */
  longestTask: number
}

/** Asks all questions of a language in one browser page, and then again with the clock running. */
export async function warmQueries(
  browser: Browser,
  server: CountingServer,
  client: Client,
  questions: readonly Question[],
): Promise<Speed> {
  const times: number[] = []
  let longestTask = 0
  for (const language of benchLanguages) {
    const texts = questions.filter((question) => question.language === language).map(({ text }) => text)
    const page = await browser.newPage()
    await page.goto(`${server.address}/${client}-${language}.html`, { waitUntil: 'load' })
    const measured: { times: number[]; longestTask: number } = await page.evaluate(timing(texts))
    times.push(...measured.times)
    longestTask = Math.max(longestTask, measured.longestTask)
    await page.close()
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95), longestTask }
}

/** The measuring as the page runs it. A pause after each question keeps two from being one task. */
function timing(texts: readonly string[]): string {
  return `(async () => {
  const texts = ${JSON.stringify(texts)}
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  for (const text of texts) { await ask(text); await pause(0) }
  let longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
  }).observe({ type: 'longtask' })
  await pause(100)
  const times = []
  for (const text of texts) {
    const start = performance.now()
    await ask(text)
    times.push(performance.now() - start)
    await pause(5)
  }
  await pause(100)
  return { times, longestTask }
})()`
}
