import { expect, test } from './site-test.ts'

test('the facts are filtered by source, which the address keeps, and says how many are left', async ({
  page,
}) => {
  await page.goto('/sv/om/uppgifter')
  await page.getByLabel('Källa').selectOption('C')
  await page.getByLabel('Vad det gäller').selectOption({ label: 'Uppförande' })
  await expect(page).toHaveURL(/\?source=C&kind=conduct$/)
  await expect(page.getByRole('status')).toHaveText(/^\d+ uppgifter av 97$/)
  await page.getByRole('button', { name: 'Visa alla' }).click()
  await expect(page.getByRole('status')).toHaveText('97 uppgifter')
})

test('a fact leads to the point itself on the page that tells it', async ({ page }) => {
  await page.goto('/en/about/facts?source=A#C-K4')
  const fact = page.locator('#C-K4')
  await expect(fact).toBeInViewport()
  await fact.getByRole('link', { name: 'Code of conduct' }).press('Enter')
  await expect(page).toHaveURL(/\/en\/code-of-conduct#C-K4$/)
  await expect(page.locator('#C-K4')).toBeInViewport()
})

test('a page says that it is late from the day after its review was due', async ({ page }) => {
  const notice = page.getByRole('complementary', { name: 'About this page’s state' })
  await page.goto('/en/start/join')
  await expect(page.getByText('Next review by')).toBeVisible()
  await expect(notice).toHaveCount(0)
  await page.clock.setFixedTime('2099-01-01')
  await page.goto('/en/start/join')
  await expect(notice).toContainText('should have been reviewed by')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every fact can be read, and each page says who looks after it', async ({ page }) => {
    await page.goto('/sv/om/uppgifter')
    await expect(page.locator('li[id]').filter({ hasText: /\S/ }).locator('.id')).toHaveCount(97)
    await expect(page.getByLabel('Källa')).toBeHidden()
    await expect(page.getByRole('region', { name: 'Om sidan' })).toContainText('Ansvarig: redaktionen')
  })
})
