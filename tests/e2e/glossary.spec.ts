import { expect, test } from './site-test.ts'

test('the glossary is filtered by any of a term’s words, and says how many are left', async ({ page }) => {
  await page.goto('/sv/ordlista')
  await page.getByLabel('En del av ett ord').fill('oppna upp')
  await expect(page.getByRole('status')).toHaveText(/^1 av \d+ termer$/)
  await expect(page).toHaveURL(/word=oppna/)
  await page.getByRole('button', { name: 'Visa alla termer' }).click()
  await page.getByLabel('En del av ett ord').fill('consultation')
  await expect(page.getByRole('term').filter({ hasText: /^samråd/ })).toBeVisible()
})

test('a link to a term that is filtered away shows it', async ({ page }) => {
  await page.goto('/en/glossary?word=consultation#open-data')
  await expect(page.locator('#open-data')).toBeInViewport()
})

test('the keyboard goes on from the letter that it chose', async ({ page }) => {
  await page.goto('/sv/ordlista')
  await expect(page.getByLabel('En del av ett ord')).toBeVisible()
  await page.getByRole('link', { name: 'Ö', exact: true }).press('Enter')
  await expect(page.locator('#letter-ö')).toBeFocused()
})

test('a change of language stays at the term', async ({ page }) => {
  await page.goto('/sv/ordlista#open-data')
  await expect(page.locator('#open-data')).toBeInViewport()
  await page.getByRole('navigation', { name: 'Språk' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/glossary#open-data$/)
})

test('the whole glossary can be fetched', async ({ page, request, baseURL }) => {
  await page.goto('/en/glossary')
  const links = page.getByRole('list', { name: 'Download the glossary' }).getByRole('link')
  await expect(links).toHaveText([/CSV/, /JSON/, /TBX/])
  for (const link of await links.all()) {
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', baseURL).href)
    expect(answer.ok()).toBe(true)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every term can be read', async ({ page }) => {
    await page.goto('/sv/ordlista')
    await expect(page.getByText('Engelska: open data', { exact: true })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
  })
})
