import { gapsAddress } from './addresses.ts'
import { walk } from './checks/keyboard.ts'
import { pageTypes } from './page-types.ts'
import { expect, test } from './site-test.ts'

for (const { type, language, address } of pageTypes) {
  test(`${type} in ${language} is gone through by keyboard, in order and in sight`, async ({ page }) => {
    // As high as a small laptop's window, where what stays at the top covers most.
    await page.setViewportSize({ width: 1280, height: 600 })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: language === 'en' ? 'light' : 'dark' })
    await page.goto(address)
    if (type !== 'language choice') {
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip-link')
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.locator('main')).toBeFocused()
    }
    expect(await walk(page, 'Tab', 40), 'forwards').toEqual([])
    expect(await walk(page, 'Shift+Tab', 25), 'backwards').toEqual([])
  })
}

for (const { home, name, other } of [
  { home: '/en/', name: 'Main', other: 'Svenska' },
  { home: '/sv/', name: 'Huvudmeny', other: 'English' },
]) {
  test(`every way of the menu in ${home} leads to a heading that is said, and so does the language`, async ({
    page,
  }) => {
    await page.goto(home)
    const links = page.getByRole('navigation', { name, exact: true }).first().getByRole('link')
    const titles = new Set([await page.title()])
    const count = await links.count()
    expect(count).toBeGreaterThan(4)
    for (let at = 0; at < count; at++) {
      await links.nth(at).press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect.poll(() => page.title()).toContain((await page.locator('h1').textContent()) ?? ' ')
      titles.add(await page.title())
    }
    expect(titles.size).toBe(count + 1)
    await page.getByRole('link', { name: other, exact: true }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.locator('html')).toHaveAttribute('lang', home === '/en/' ? 'sv' : 'en')
  })
}

test('that code was copied is said in the page’s language, beside text in another too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${gapsAddress}/sv/guides/open-data`)
  const copy = page.getByRole('button', { name: 'Kopiera koden' })
  await copy.press('Enter')
  const status = page.locator('.prose').getByRole('status')
  await expect(status).toHaveText('Kopierat')
  await expect(status).toHaveAttribute('lang', 'sv')
  await copy.press('Enter')
  await expect(status).toHaveText('Kopierat')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("const licence = 'CC0-1.0'")
})

test('changing language keeps what was chosen in a list, but not the words that were typed', async ({
  page,
}) => {
  await page.goto('/en/resources/?word=open&kind=tool')
  await page.getByRole('link', { name: 'Svenska' }).press('Enter')
  await expect(page).toHaveURL(/\/sv\/resurser\/\?kind=tool$/)
  await expect(page.getByRole('button', { name: 'Visa alla' })).toBeVisible()
  await page.goto('/sv/sok?q=cykel&language=sv')
  await page.getByRole('link', { name: 'English' }).press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=cykel&language=sv$/)
})
