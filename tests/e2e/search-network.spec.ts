import { expect, type Page, type Route, test } from './site-test.ts'

const index = '**/search-index/**'
const manifest = '**/search-index/manifest.json*'
const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.getByRole('option')

async function open(page: Page): Promise<void> {
  await page.goto('/en/start/join')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
}

test('each file that fails is tried again, and nobody needs to know', async ({ page }) => {
  const tries = new Map<string, number>()
  await page.route(index, async (route) => {
    const url = route.request().url()
    const before = tries.get(url) ?? 0
    tries.set(url, before + 1)
    await (before === 0 ? route.abort() : before === 1 ? route.fulfill({ status: 503 }) : route.continue())
  })
  await open(page)
  await field(page).fill('code of conduct')
  // Each of three trips one after the other waits twice.
  await expect(options(page).first()).toContainText(/code of conduct/i, { timeout: 30_000 })
  expect(Math.min(...tries.values())).toBe(3)
})

test('what cannot be fetched at all is said, and asked for again by a button', async ({ page }) => {
  await page.route(index, (route) => route.abort())
  await open(page)
  await field(page).fill('code of conduct')
  await expect(page.getByText('The search could not be loaded.').first()).toBeVisible()
  await page.unroute(index)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(options(page).first()).toContainText(/code of conduct/i)
  await expect(field(page)).toBeFocused()
})

for (const [what, answer] of [
  ['fails', (route: Route) => route.abort()],
  ['is cut short', (route: Route) => route.fulfill({ body: '["' })],
] as const) {
  test(`where a part of the index ${what}, the search says so and goes on`, async ({ page }) => {
    const texts = '**/search-index/texts-*'
    await page.route(texts, answer)
    await open(page)
    await field(page).fill('code of conduct')
    await expect(page.getByText('Part of the search could not be fetched').first()).toBeVisible()
    await page.unroute(texts)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(options(page).first()).toContainText(/code of conduct/i)
    await expect(page.getByText('Part of the search could not be fetched')).toHaveCount(0)
  })
}

test('what is waited for is said, and that it takes long', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(manifest, async (route) => {
    await released
    await route.continue()
  })
  await open(page)
  await field(page).fill('code of conduct')
  await expect(page.getByText('Fetching the search…').first()).toBeVisible()
  await expect(page.getByText('It is taking longer than usual.').first()).toBeVisible()
  release()
  await expect(options(page).first()).toContainText(/code of conduct/i)
  await expect(page.locator('.search-status').getByText('It is taking longer than usual.')).toHaveCount(0)
})

test('a page older than the index asks to be loaded anew', async ({ page }) => {
  await page.route(manifest, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace(/"analysis":\d+/, '"analysis":99999'),
    })
  })
  await open(page)
  await field(page).fill('code of conduct')
  const reload = page.getByRole('button', { name: 'Reload the page' })
  await expect(reload).toBeVisible()
  await page.unroute(manifest)
  await Promise.all([page.waitForEvent('load'), reload.click()])
  await page.keyboard.press('/')
  await field(page).fill('code of conduct')
  await expect(options(page).first()).toContainText(/code of conduct/i)
})

test('a page whose code the server no longer has asks to be loaded anew', async ({ page }) => {
  await page.route('**/assets/chunks/searchClient*', (route) => route.fulfill({ status: 404 }))
  await open(page)
  await field(page).fill('code of conduct')
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible()
})

test('a tab from before the site was published anew takes the new index', async ({ page }) => {
  const hash = 'fedcba987654'
  let old = ''
  let published = false
  const asked: string[] = []
  await page.route(index, async (route) => {
    const url = new URL(route.request().url())
    if (published) asked.push(url.pathname + url.search)
    if (published && url.searchParams.get('v') === old) return route.fulfill({ status: 404 })
    const response = await route.fetch({ url: url.origin + url.pathname })
    const body = await response.text()
    if (!published) old = /"hash":"([^"]+)"/.exec(body)?.[1] ?? old
    await route.fulfill({ response, body: published ? body.replaceAll(old, hash) : body })
  })
  await open(page)
  await expect.poll(() => old).not.toBe('')
  published = true
  await field(page).fill('code of conduct')
  await expect(options(page).first()).toContainText(/code of conduct/i)
  expect(asked.some((address) => address.endsWith(`?v=${hash}`))).toBe(true)
  await expect(page.getByText('Part of the search could not be fetched')).toHaveCount(0)
})

test('a search that was used goes on offline', async ({ page, context }) => {
  await open(page)
  await field(page).fill('code of conduct')
  await expect(options(page).first()).toContainText(/code of conduct/i)
  await context.setOffline(true)
  // Words that are fetched already are found; of others it is said that not all could be searched.
  await field(page).fill('conduct')
  await expect(
    page
      .locator('mark')
      .filter({ hasText: /^conduct$/i })
      .first(),
  ).toBeVisible()
  await expect(page.getByText('The search could not be loaded.')).toHaveCount(0)
  await field(page).fill('hackathon')
  await expect(page.getByText('Part of the search could not be fetched').first()).toBeVisible()
})
