import { expect, type Page, test } from './site-test.ts'

const entries = (page: Page) => page.locator('[data-entry]:visible')
const choose = (page: Page, name: string, value: string) =>
  page.getByRole('combobox', { name, exact: true }).selectOption(value)

test('resources are chosen by what they are, and the address keeps it', async ({ page }) => {
  await page.goto('/en/resources/')
  const all = await entries(page).count()
  await choose(page, 'Kind', 'dataset')
  await choose(page, 'Where', 'SE')
  await expect(page.locator('.prose').getByRole('status')).toHaveText(new RegExp(`^\\d of ${all} shown$`))
  await expect(page).toHaveURL(/kind=dataset&country=SE/)
  await expect(page.getByRole('heading', { name: 'Tools for data and maps' })).toBeHidden()
  await page.getByLabel('Part of a word').fill('RIKSDAG')
  await expect(entries(page)).toHaveCount(1)
  await choose(page, 'Licence', 'open')
  await expect(page.locator('.prose').getByRole('status')).toContainText('Nothing fits')
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(entries(page)).toHaveCount(all)
  await expect(page.getByLabel('Part of a word')).toBeFocused()
})

test('en länk till ett exempel som är bortvalt visar det', async ({ page }) => {
  await page.goto('/sv/exempel/?country=SE')
  await page.getByLabel('En del av ett ord').fill('stadsdelsnamnd')
  await expect(entries(page)).toHaveCount(1)
  await page.getByRole('table').getByRole('link', { name: 'vTaiwan' }).click()
  await expect(page.locator('#vtaiwan')).toBeInViewport()
  await expect(page).not.toHaveURL(/country=/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every initiative can be read with its facts', async ({ page }) => {
    await page.goto('/sv/natverk/initiativ')
    const first = page.locator('[data-entry="open-data-standard"]')
    await expect(first.getByText('Framgår inte', { exact: true })).toBeVisible()
    await expect(first.getByText('21 november 2026')).toBeVisible()
    await expect(page.locator('.prose').getByRole('combobox')).toHaveCount(0)
  })
})
