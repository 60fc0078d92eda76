import { gapsAddress } from './addresses.ts'
import { pageTypes } from './page-types.ts'
import { expect, test } from './site-test.ts'

test.use({ javaScriptEnabled: false })

test('a page is read, and its language changed, without JavaScript', async ({ page }) => {
  await page.goto('/sv/uppforandekod')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppförandekod')
  await expect(page.getByText('Granskad 20 november 2026')).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/code-of-conduct$/)
  await expect(page.getByText('Reviewed 20 November 2026')).toBeVisible()
})

test('the menu opens without JavaScript on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/sv/')
  await page.getByText('Meny', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Guider' }).click()
  await expect(page).toHaveURL(/\/sv\/guider\//)
})

test('the directory and the coverage report are in the HTML as built', async ({ page }) => {
  await page.goto('/en/communities/')
  const directory = page.getByRole('region', { name: 'Networks and groups' })
  await expect(directory.getByRole('article').nth(7)).toBeVisible()
  await expect(directory.getByRole('form')).toBeHidden()
  await expect(page.getByRole('link', { name: 'hello@scotlandcivictech.org' }).first()).toBeVisible()
  await page.goto('/sv/om/oversattningslage')
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('a missing page says so', async ({ page }) => {
  await page.goto(`${gapsAddress}/sv/guides/open-data`)
  await expect(page.getByText('Den här sidan finns inte på svenska än.')).toBeVisible()
})

test('the 404 is in the language of its address', async ({ page }) => {
  await page.goto('/sv/finns-inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Här finns ingen sida')
})

for (const { type, language, address } of pageTypes) {
  test(`${type} in ${language} is whole without JavaScript, and has nothing that does nothing`, async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('main:visible h1')).toHaveCount(1)
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=button]')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('form[action]'))
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(dead).toEqual([])
  })
}
