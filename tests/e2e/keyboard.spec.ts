import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'

/** Presses Tab until the focus is on what has this name, as a person without a mouse would. */
async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`${most} presses of Tab did not lead to ${name}`)
}

test('read, change language and open the coverage page with the keyboard alone', async ({ page }) => {
  await page.goto('/en/start/join')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  await page.goto('/en/start/join')
  await tabTo(page, /^Svenska/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sv\/borja-har\/ga-med$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, /^Hur komplett är varje språk/, 120)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sv\/om\/oversattningslage$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('search in Swedish for a page that is only in English, with the keyboard alone', async ({ page }) => {
  await page.goto(`${gapsAddress}/sv/`)
  await page.keyboard.press('/')
  await page.keyboard.type('kerbstones')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('kerbstones')
  const result = page.getByRole('option').first()
  await expect(result).toContainText('Publish open data')
  await expect(result).toContainText(/engelska/i)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(?:sv|en)\/guides\/open-data/)
  await expect(page.locator('.prose')).toContainText('kerbstones')
})

test('the search dialog opens with Ctrl-K, closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('/en/')
  await tabTo(page, /^Svenska/)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Svenska' })).toBeFocused()
})
