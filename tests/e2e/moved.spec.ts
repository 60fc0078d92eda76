import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'

const moved = /\/sv\/guider\/moten#fore-motet$/

/** Follows a link that a page could have, as a reader does. */
async function follow(page: Page, address: string): Promise<void> {
  await page.goto(`${gapsAddress}/sv/guider/offentlighet`)
  await page.evaluate((href) => {
    const link = document.createElement('a')
    Object.assign(link, { href, textContent: 'Gammal länk' })
    document.querySelector('main')?.prepend(link)
  }, address)
  await page.getByRole('link', { name: 'Gammal länk' }).click()
}

test('an old address is answered with the new one, at the same section', async ({ page }) => {
  const response = await page.goto(`${gapsAddress}/sv/guider/sammantraden#fore-motet`)
  expect(response?.request().redirectedFrom()?.url()).toContain('sammantraden')
  await expect(page).toHaveURL(moved)
})

test('a host that cannot redirect shows a page that leads there, at the same section', async ({ page }) => {
  await page.goto(`${gapsAddress}/sv/guider/sammantraden.html#fore-motet`, { waitUntil: 'commit' })
  await expect(page).toHaveURL(moved)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Möten')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('that page leads there too', async ({ page }) => {
    await page.goto(`${gapsAddress}/sv/guider/sammantraden.html`, { waitUntil: 'commit' })
    await expect(page).toHaveURL(/moten$/)
  })
})

test('a link to an old address leads to the page, and Back to where the reader was', async ({ page }) => {
  await follow(page, '/sv/guider/sammantraden#fore-motet')
  await expect(page).toHaveURL(moved)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Möten')
  await page.goBack()
  await expect(page).toHaveURL(/offentlighet$/)
})

test('a link to what is not there says so in the language of the address', async ({ page }) => {
  await follow(page, '/sv/finns-inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Här finns ingen sida')
  await expect(page).toHaveURL(/finns-inte$/)
})
