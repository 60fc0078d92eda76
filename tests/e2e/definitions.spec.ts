import { expect, type Page, test } from './site-test.ts'

const address = '/en/topics/open-government-data'
const term = (page: Page) => page.getByRole('link', { name: 'open licence', exact: true })
const definition = (page: Page) => page.getByRole('tooltip')

test('the keyboard shows a definition, Escape sends it away, and Enter goes to the glossary', async ({
  page,
}) => {
  await page.goto(address)
  await page.keyboard.press('Tab')
  await term(page).focus()
  await expect(definition(page)).toBeVisible()
  await expect(term(page)).toHaveAccessibleDescription(/^A licence that lets anyone/)
  await page.keyboard.press('Escape')
  await expect(definition(page)).toHaveCount(0)
  await expect(term(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/glossary#open-licence$/)
})

test('a definition can be pointed at and used, and goes when the pointer leaves', async ({ page }) => {
  await page.goto(address)
  await term(page).hover()
  await expect(definition(page)).toBeVisible()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(definition(page)).toHaveCount(0)
  await term(page).hover()
  await definition(page).hover()
  await page.getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL(/\/en\/glossary#open-licence$/)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 600 } })
  test('the first touch shows the definition within the window, the second goes there', async ({ page }) => {
    await page.goto('/sv/amnen/oppna-offentliga-data')
    const term = page.getByRole('link', { name: 'upphovsrätt', exact: true })
    await term.tap()
    await expect(page.getByRole('tooltip')).toBeVisible()
    const box = await page.locator('.term-box').boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
    await term.tap()
    await expect(page).toHaveURL(/\/sv\/ordlista#copyright$/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a term is a link to the glossary, with its definition', async ({ page }) => {
    await page.goto(address)
    await expect(term(page)).toHaveAttribute('title', /^A licence that lets anyone/)
    await term(page).click()
    await expect(page).toHaveURL(/\/en\/glossary#open-licence$/)
  })
})
