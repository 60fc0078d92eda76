import { readFileSync } from 'node:fs'
import { expect, test } from './site-test.ts'

test('a list is downloaded from the page that shows it, in the reader’s language first', async ({ page }) => {
  await page.goto('/sv/resurser/')
  const downloads = page.getByRole('region', { name: 'Hämta listan' })
  await expect(downloads.getByRole('link').nth(1)).toHaveText('CSV, för kalkylprogram, på svenska')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    downloads.getByRole('link', { name: 'CSV, för kalkylprogram, på svenska' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('resources.sv.csv')
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFFid,name,language,/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })

  test('the page about open data says what each column means', async ({ page, request }) => {
    await page.goto('/en/about/open-data')
    const list = page.getByRole('region', { name: 'Community directory' })
    await list.locator('summary').click()
    await expect(list.getByRole('rowheader', { name: 'state' })).toBeVisible()
    await expect(page.locator('link[rel="describedby"]').first()).toHaveAttribute('href', '/data/dcat.rdf')
    const response = await request.get('/data/dcat.rdf')
    expect(await response.text()).toContain('<dcat:Catalog rdf:about=')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
