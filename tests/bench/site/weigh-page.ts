import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { layoutShift } from '../../e2e/checks/layout-shift.ts'

/** What a first visit to a page costs and shows. */
export interface PageWeight {
  /** In bytes as they were sent: what is needed to read, and all that the page loads by itself. */
  toBeRead: number
  inAll: number
  requests: number
  /** Cumulative layout shift. */
  shift: number
  /** Rules of WCAG 2.2 A and AA that axe finds broken. */
  axe: string[]
}

/** Visits a page anew. The bytes are those of the bodies as the server sent them, packed. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<{ kind: string; bytes: number }>[] = []
  page.on('requestfinished', (request) => {
    sizes.push(
      request
        .sizes()
        .then(({ responseBodySize }) => ({ kind: request.resourceType(), bytes: responseBodySize })),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const files = await Promise.all(sizes)
  const shift = await layoutShift(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  await context.close()
  const sum = (of: typeof files) => of.reduce((total, { bytes }) => total + bytes, 0)
  return {
    toBeRead: sum(files.filter(({ kind }) => ['document', 'stylesheet', 'font'].includes(kind))),
    inAll: sum(files),
    requests: files.length,
    shift,
    axe: violations.map(({ id }) => id),
  }
}
