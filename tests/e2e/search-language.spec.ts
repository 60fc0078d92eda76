import { expect, test } from './site-test.ts'

test('the dialog answers in the language that the reader has come to', async ({ page }) => {
  await page.goto('/en/code-of-conduct')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox')
  await field.fill('uppförandekod')
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /^\/en\/code-of-conduct/)
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Svenska' }).click()
  await expect(page).toHaveURL(/\/sv\/uppforandekod$/)
  await page.keyboard.press('/')
  await expect(field).toHaveValue('uppförandekod')
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /^\/sv\/uppforandekod/)
  await expect(page.getByRole('dialog')).toHaveAccessibleName('Sök i kunskapsbanken')
})
