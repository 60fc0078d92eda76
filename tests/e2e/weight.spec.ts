import { brotliCompressSync, gzipSync } from 'node:zlib'
import { layoutShift } from './checks/layout-shift.ts'
import { expect, type Page, test } from './site-test.ts'

/** In bytes as gzip at its best sends them; a font is compressed already. What a page may load by itself. */
const budget = { toBeRead: 30_000, inAll: 90_000, withParts: 150_000 }

interface Weight {
  toBeRead: number
  inAll: number
  brotli: number
}

async function weigh(page: Page, address: string): Promise<Weight> {
  const bodies: Promise<{ read: boolean; bytes: number; brotli: number }>[] = []
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => {
          const kind = response.request().resourceType()
          const packed = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length
          const brotli = kind === 'font' ? body.length : brotliCompressSync(body).length
          // What is for paper only comes last, and nobody waits for it.
          const isForPaper = response.url().includes('/assets/print.')
          const read = ['document', 'stylesheet', 'font'].includes(kind) && !isForPaper
          return { read, bytes: packed, brotli }
        },
        () => ({ read: false, bytes: 0, brotli: 0 }),
      ),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const files = await Promise.all(bodies)
  const sum = (of: typeof files) => of.reduce((total, { bytes }) => total + bytes, 0)
  return {
    toBeRead: sum(files.filter(({ read }) => read)),
    inAll: sum(files),
    brotli: files.reduce((total, { brotli }) => total + brotli, 0),
  }
}

for (const address of [
  '/sv/uppforandekod',
  '/en/start/join',
  '/sv/guider/begar-ut-information',
  '/en/guides/start-a-group',
]) {
  test(`${address} can be read after ${budget.toBeRead / 1000} kB and loads no more than ${budget.inAll / 1000}`, async ({
    page,
  }, { annotations }) => {
    const weight = await weigh(page, address)
    annotations.push({ type: 'weight', description: JSON.stringify(weight) })
    expect(weight.toBeRead).toBeLessThanOrEqual(budget.toBeRead)
    expect(weight.inAll).toBeLessThanOrEqual(budget.inAll)
  })
}

for (const address of ['/', '/en/', '/sv/', '/en/communities/', '/sv/om/oversattningslage', '/sv/ordlista']) {
  test(`${address} loads no more than ${budget.inAll / 1000} kB by itself`, async ({ page }) => {
    expect((await weigh(page, address)).inAll).toBeLessThanOrEqual(budget.inAll)
  })
}

for (const address of ['/en/events/', '/en/checklists/publish-a-dataset']) {
  test(`${address}, which has live parts, loads no more than ${budget.withParts / 1000} kB by itself`, async ({
    page,
  }) => {
    expect((await weigh(page, address)).inAll).toBeLessThanOrEqual(budget.withParts)
  })
}

for (const [address, width] of [
  ['/sv/', 390],
  ['/en/', 1400],
  ['/en/code-of-conduct', 390],
  ['/sv/natverk/', 1400],
  ['/en/about/translation-coverage', 390],
] as const) {
  test(`nothing moves while ${address} loads at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address, { waitUntil: 'networkidle' })
    // A hundredth of what Core Web Vitals call good.
    expect(await layoutShift(page)).toBeLessThan(0.001)
  })
}
