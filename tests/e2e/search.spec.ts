import { expect, test } from './site-test.ts'

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/en/start/join', { waitUntil: 'networkidle' })
  expect(asked.filter((url) => /search-index/.test(url))).toEqual([])
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('community')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(asked.filter((url) => /search-index/.test(url)).length).toBeGreaterThan(0)
})

for (const [address, query, title] of [
  ['/en/search?q=code+of+conduct', 'code of conduct', 'Code of conduct'],
  ['/sv/sok?q=uppf%C3%B6randekoden', 'uppförandekoden', 'Uppförandekod'],
  ['/sv/sok?q=uppforandekod', 'uppforandekod', 'Uppförandekod'],
] as const) {
  test(`${address} shows what is searched for`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toHaveValue(query)
    await expect(
      page
        .locator('main')
        .getByRole('link', { name: new RegExp(title) })
        .first(),
    ).toBeVisible()
  })
}

test('the first page’s search works by its address', async ({ page }) => {
  await page.goto('/sv/')
  await page.locator('main form input').fill('starta grupp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sv\/sok\?q=starta(?:\+|%20)grupp$/)
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /Starta en lokalgrupp/ })
      .first(),
  ).toBeVisible()
})

test('what is searched for is never read as HTML', async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent('<img src=x onerror="document.title=1"> community')}`)
  await expect(page.locator('main mark').first()).toBeVisible()
  expect(await page.locator('main img').count()).toBe(0)
})
