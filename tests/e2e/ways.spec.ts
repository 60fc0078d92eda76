import { parseXml } from '../made/parse-xml.ts'
import { expect, test } from './site-test.ts'

test('a page leads to its subjects, and a subject to the same subject in the other language', async ({
  page,
}) => {
  await page.goto('/sv/referens/licenser')
  await page.getByRole('region', { name: 'Om sidan' }).getByRole('link', { name: 'Öppna data' }).click()
  await expect(page).toHaveURL(/\/sv\/taggar\/oppna-data$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Öppna data')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Öppna offentliga data: grunderna' }),
  ).toBeVisible()
  await page.getByRole('navigation', { name: 'Språk' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/tags\/open-data$/)
})

test('the keyboard goes on from the letter of the index that it chose', async ({ page }) => {
  await page.goto('/sv/a-o')
  await page.getByRole('link', { name: 'Ö', exact: true }).press('Enter')
  await expect(page.locator('#letter-ö')).toBeFocused()
})

test('the feed and llms.txt of a language are where the page says', async ({ page, request }) => {
  await page.goto('/sv/')
  const feed = page.locator('link[rel=alternate][type="application/atom+xml"]')
  const answer = await request.get((await feed.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toMatch(/xml/)
  const xml = (await answer.text()).replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, 'x')
  expect(parseXml(xml).attributes['xml:lang']).toBe('sv')
  const text = await (await request.get('/sv/llms.txt')).text()
  const [link = ''] = /\/sv\/referens\/licenser\.md/.exec(text) ?? []
  expect(await (await request.get(link)).text()).toContain('# Licenser för kod, data och innehåll')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('subjects and the index can be read', async ({ page }) => {
    await page.goto('/en/tags/')
    await page.getByRole('main').getByRole('link', { name: 'Open data', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Words in the glossary' })).toBeVisible()
    await page.goto('/en/a-z')
    await expect(page.getByRole('heading', { name: 'O', exact: true })).toBeVisible()
    await expect(page.getByText('open data', { exact: true })).toBeVisible()
  })
})
