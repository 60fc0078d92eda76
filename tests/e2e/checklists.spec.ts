import { readFileSync } from 'node:fs'
import { expect, test } from './site-test.ts'

test('ticks stay on the device, and are there in the other language', async ({ page }) => {
  await page.goto('/en/checklists/digital-public-service')
  await page.getByLabel('Can everything be done with the keyboard alone?').press('Space')
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ done$/)
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByLabel('Can everything be done with the keyboard alone?')).toBeChecked()
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link').click()
  await expect(page.getByLabel('går allt att göra med bara tangentbordet?')).toBeChecked()
  await expect(page.getByRole('status')).toHaveText(/^1 av \d+ klara$/)
})

test('what is left is shown, all ticks are removed and brought back', async ({ page }) => {
  await page.goto('/sv/checklistor/publicera-en-datamangd')
  const point = page.getByLabel('Har alla som bidragit gått med på det?')
  await point.check()
  await page.getByLabel('Visa bara det som är kvar').check()
  await expect(point).toBeHidden()
  await page.getByRole('button', { name: 'Ta bort alla bockar' }).press('Enter')
  await expect(point).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Ta tillbaka bockarna' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(point).toBeChecked()
})

test('a checklist is saved with its ticks', async ({ page }) => {
  await page.goto('/en/checklists/publish-a-dataset')
  await page.getByLabel('Is the licence free from NC and ND?').check()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Markdown, for notes' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('publish-a-dataset.en.md')
  const text = readFileSync(await file.path(), 'utf8')
  expect(text).toContain('- [x] **Is the licence free from NC and ND?**')
  expect(text.match(/^- \[ \] /gm)?.length).toBeGreaterThan(20)
})

test('a checklist prints whole, with its boxes', async ({ page }) => {
  await page.goto('/sv/checklistor/publicera-en-datamangd')
  const point = page.getByLabel('Har alla som bidragit gått med på det?')
  await point.check()
  await page.getByLabel('Visa bara det som är kvar').check()
  await page.emulateMedia({ media: 'print' })
  await expect(point).toBeVisible()
  await expect(page.getByText(/^Utskriven \d+ \p{L}+ \d{4} från https?:/u)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a checklist is a plain list, with boxes on paper', async ({ page }) => {
    await page.goto('/en/checklists/publish-a-dataset')
    const box = page.getByLabel('Is the licence free from NC and ND?')
    await expect(page.getByText('Is the licence free from NC and ND?')).toBeVisible()
    await expect(box).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(box).toBeVisible()
  })
})
