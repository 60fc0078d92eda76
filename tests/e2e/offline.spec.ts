import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { bundleWorker } from '../../.vitepress/config/offline/bundle-worker.ts'
import { type WorkerSettings, workerFile } from '../../.vitepress/core/offline/worker-settings.ts'
import { type Served, serveFolder } from '../../scripts/serve/serve-folder.ts'
import { outputFolder, projectRoot } from '../../scripts/site/folders.ts'
import { sitePort } from './addresses.ts'
import { expect, test } from './site-test.ts'

test.use({ serviceWorkers: 'allow' })

let folder: string
let served: Served
let port: number

async function serve(): Promise<void> {
  served = await serveFolder({ folder, base: '/', languages: ['en', 'sv'], port, strictPort: true })
}

/** Each test publishes a copy of the site for itself, so that it can publish it anew. */
test.beforeEach(async ({ page: _ }, { testId, parallelIndex }) => {
  folder = path.join(projectRoot, 'test-results', `site-${testId}`)
  cpSync(outputFolder(projectRoot), folder, { recursive: true })
  port = sitePort + 10 + parallelIndex
  await serve()
})

test.afterEach(async () => {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (address: string) => served.address + address.slice(1)

/** Reads a page and waits until the worker has taken it over and kept it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(at(address))
  await expect.poll(() => keptPaths(page, 'tingwall-pages-/')).toContain(address)
}

function keptPaths(page: Page, cache: string): Promise<string[]> {
  return page.evaluate(
    async (name) =>
      (await caches.has(name))
        ? (await (await caches.open(name)).keys()).map(({ url }) => decodeURI(new URL(url).pathname))
        : [],
    cache,
  )
}

/** Publishes another worker, with these settings changed. */
async function publishWorker(
  name: 'worker' | 'remove',
  changed: Partial<WorkerSettings> = {},
): Promise<void> {
  const settings = { base: '/', siteName: 'Tingwall', languages: ['en', 'sv'], kept: [], wholeIndex: false }
  const { content: worker } = await bundleWorker(name, { ...settings, ...changed })
  await publish(workerFile, () => worker)
}

/** Changes a file as a later build would; the server reads what there is when it starts. */
async function publish(name: string, change: (before: string) => string): Promise<void> {
  const file = path.join(folder, name)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  await served.close()
  await serve()
}

/** Without a server there is no network for the worker either, which `setOffline` alone does not promise. */
async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true)
  await served.close()
}

const copyNotice = (page: Page) => page.locator('#offline-copy')
const updateNotice = (page: Page) => page.locator('#offline-update')

test('pages that were visited can be read offline, marked as copies with their date, in each language', async ({
  page,
  context,
}) => {
  await visit(page, '/en/start/join')
  await visit(page, '/sv/guider/starta-en-grupp')
  await expect(copyNotice(page)).toBeHidden()
  await goOffline(context)

  await page.goto(at('/en/start/join'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const now = new Date()
  await expect(copyNotice(page)).toBeVisible()
  await expect(copyNotice(page)).toContainText('You are reading the copy that was kept on your device on')
  await expect(copyNotice(page)).toContainText(String(now.getFullYear()))
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)')

  await page.goto(at('/sv/guider/starta-en-grupp?from=search'))
  await expect(copyNotice(page)).toContainText('Du läser kopian som sparades på din enhet den')
  await copyNotice(page).getByRole('button', { name: 'Dölj' }).click()
  await expect(copyNotice(page)).toBeHidden()
})

test('a page that was not visited is said to be so in the language of its address, with those that were', async ({
  page,
  context,
}) => {
  await visit(page, '/en/start/join')
  await visit(page, '/sv/guider/starta-en-grupp')
  await goOffline(context)

  await page.goto(at('/sv/om/bidra'))
  await expect(page).toHaveTitle('Den här sidan finns inte sparad på din enhet – Tingwall')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  // Its own styles are kept too.
  await expect(page.getByRole('banner')).toHaveCSS('border-bottom-width', '1px')
  const kept = page.getByRole('main').getByRole('list').getByRole('link')
  await expect(kept.first()).toHaveAttribute('href', '/sv/guider/starta-en-grupp')
  await expect(kept.first()).not.toHaveAttribute('lang')
  await expect(page.locator('a[href="/en/start/join"]')).toHaveAttribute('lang', 'en')
  const faults = await new AxeBuilder({ page }).analyze()
  expect(faults.violations).toEqual([])

  await kept.first().click()
  await expect(copyNotice(page)).toBeVisible()

  await page.goto(at('/en/about/contribute'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on your device')
  await serve()
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page is not kept on your device')
  await expect(copyNotice(page)).toBeHidden()
})

test('links within the app lead to copies and to the offline page, never to a false 404', async ({
  page,
  context,
}) => {
  await visit(page, '/en/start/join')
  await page.getByRole('link', { name: 'Guides' }).first().click()
  await expect(page).toHaveURL(/\/en\/guides\//)
  const guide = new URL(page.url()).pathname
  await expect.poll(() => keptPaths(page, 'tingwall-pages-/')).toContain(guide)
  await goOffline(context)
  await page.getByRole('link', { name: 'Topics' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on your device')
  await page.goto(at(guide))
  await expect(copyNotice(page)).toBeVisible()
})

test('the start page is kept with the first visit and can be used', async ({ page, context }) => {
  await visit(page, '/sv/guider/starta-en-grupp')
  await expect.poll(() => keptPaths(page, 'tingwall-pages-/')).toContain('/sv/')
  await goOffline(context)
  await page.goto(at('/sv/'), { waitUntil: 'load' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Guider' }).first()).toBeVisible()
})

const results = (page: Page) => page.getByRole('option')

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill(words)
}

test('a search that was made once can be made again offline after a reload', async ({ page, context }) => {
  await visit(page, '/en/start/join')
  await searchFor(page, 'code of conduct')
  await expect(results(page).first()).toContainText(/code of conduct/i)
  await goOffline(context)
  await page.goto(at('/en/start/join'))
  await searchFor(page, 'code of conduct')
  await expect(results(page).first()).toContainText(/code of conduct/i)
  await expect(page.getByText('Part of the search could not be fetched')).toHaveCount(0)
})

test('a small index is kept whole after the first search, and then finds what nobody looked for', async ({
  page,
  context,
}) => {
  await publishWorker('worker', { wholeIndex: true })
  await visit(page, '/en/start/join')
  expect(await keptPaths(page, 'tingwall-search-/')).toEqual([])
  await searchFor(page, 'code of conduct')
  const files = readdirSync(path.join(folder, 'search-index')).length
  await expect
    .poll(async () => (await keptPaths(page, 'tingwall-search-/')).length, { timeout: 60_000 })
    .toBe(files)
  await goOffline(context)
  await page.goto(at('/en/start/join'))
  await searchFor(page, 'hackathon')
  await expect(
    results(page)
      .filter({ hasText: /hackathon/i })
      .first(),
  ).toBeVisible()
  await expect(page.getByText('Part of the search could not be fetched')).toHaveCount(0)
})

test('nothing is kept of errors, downloads, questions in addresses, parts of files and what is asked past caches', async ({
  page,
}) => {
  await visit(page, '/en/start/join')
  await page.goto(at('/en/no-such-page'))
  await page.goto(at('/en/search?q=secret'))
  await page.evaluate(async () => {
    const asked = [
      fetch('/en/search?q=asked'),
      fetch('/data/glossary.json'),
      fetch('/en/guides/start-a-group', { method: 'POST' }),
      fetch('/mark.svg', { headers: { range: 'bytes=0-10' } }),
      fetch('/search-index/terms-0.json?v=past-caches', { cache: 'no-store' }),
    ]
    await Promise.allSettled(asked)
  })
  await expect.poll(() => keptPaths(page, 'tingwall-pages-/')).toContain('/en/search')
  const all = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().map(({ url }) => url)
  })
  const unwanted = /no-such-page|secret|asked|\/data\/|en\/guides\/start-a-group|past-caches/
  expect(all.filter((address) => unwanted.test(address))).toEqual([])
  expect((await page.evaluate(() => caches.keys())).toSorted()).toEqual([
    'tingwall-assets-/',
    'tingwall-pages-/',
    'tingwall-precache-v2-/',
    'tingwall-search-/',
  ])
})

test('a new version is offered, waits, and comes when it is asked for', async ({ page }) => {
  await visit(page, '/en/start/join')
  await publish(workerFile, (before) => `${before}\n// A newer one.\n`)
  await page.goto(at('/en/start/join'))
  await expect(updateNotice(page)).toBeVisible()
  await expect(updateNotice(page)).toContainText('There is a new version of the site.')
  await page.evaluate(() => Object.assign(window, { untouched: true }))
  const waits = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  expect(await waits()).toBe(true)

  await updateNotice(page).getByRole('button', { name: 'Hide' }).click()
  await expect(updateNotice(page)).toBeHidden()
  expect(await page.evaluate(() => 'untouched' in window)).toBe(true)
  await page.evaluate(() => location.assign('/sv/guider/starta-en-grupp'))
  await page.waitForURL(/starta-en-grupp/)
  await expect(updateNotice(page)).toBeHidden()

  await page.goto(at('/sv/guider/starta-en-grupp'))
  expect(await waits()).toBe(true)
  await expect(updateNotice(page)).toBeVisible()
  await expect(updateNotice(page)).toContainText('Det finns en ny version av webbplatsen.')
  await Promise.all([
    page.waitForEvent('load'),
    updateNotice(page).getByRole('button', { name: 'Läs in den' }).click(),
  ])
  expect(await waits()).toBe(false)
  await expect(updateNotice(page)).toBeHidden()
  expect(await keptPaths(page, 'tingwall-pages-/')).toContain('/en/start/join')
})

test('where the settings turn it off, what was kept goes with the worker, and pages stay as they are', async ({
  page,
}) => {
  await visit(page, '/en/start/join')
  await publishWorker('remove')
  await publish('en/start/join.html', (before) => before.replaceAll('offline-notices', 'none'))
  await page.evaluate(() => caches.open('another-site-/'))
  await page.goto(at('/en/start/join'))
  await page.evaluate(() => Object.assign(window, { untouched: true }))
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['another-site-/'])
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  expect(await page.evaluate(() => 'untouched' in window)).toBe(true)
})
