import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'

/** What a page says at its end on paper. */
const pages = [
  { kind: 'an article', path: '/en/guides/start-a-group', reviewed: 'Reviewed 20 November 2026' },
  { kind: 'an article', path: '/sv/guider/starta-en-grupp', reviewed: 'Granskad 20 november 2026' },
  { kind: 'a checklist', path: '/en/checklists/publish-a-dataset', reviewed: 'Reviewed' },
  { kind: 'a checklist', path: '/sv/checklistor/publicera-en-datamangd', reviewed: 'Granskad' },
  { kind: 'the directory', path: '/en/communities/', reviewed: 'Reviewed' },
  { kind: 'the glossary', path: '/sv/ordlista', reviewed: 'Granskad' },
  { kind: 'the calendar', path: '/en/events/', reviewed: 'Reviewed' },
  { kind: 'the coverage report', path: '/sv/om/oversattningslage', reviewed: 'Granskad' },
  { kind: 'the search page', path: '/sv/sok', reviewed: 'Granskad' },
]
const addressOf = (page: Page) => page.locator('footer').getByText(/https:\/\/tingwall\.example\//)

test.use({ colorScheme: 'dark' })

for (const { kind, path, reviewed } of pages) {
  test(`${kind} prints without what can be pressed, in black on white: ${path}`, async ({ page }) => {
    await page.goto(path)
    await expect(addressOf(page)).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    for (const kept of ['h1', 'main .lead', 'footer']) await expect(page.locator(kept).first()).toBeVisible()
    const pressed = page.locator('header.site-header, nav, button, form, select, input:not([type=checkbox])')
    await expect(pressed.filter({ visible: true })).toHaveCount(0)
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const ink = await page
      .locator('main p')
      .first()
      .evaluate((element) => getComputedStyle(element).color)
    expect(ground).toBe('rgb(255, 255, 255)')
    expect(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']).toContain(ink)
    await expect(addressOf(page)).toBeVisible()
    await expect(addressOf(page)).toContainText(`https://tingwall.example${path}`)
    await expect(page.locator('footer')).toContainText('CC BY 4.0')
    await expect(page.locator('.about-page')).toContainText(reviewed)
    await expect(page.locator('.about-page a').filter({ visible: true })).toHaveCount(0)
  })
}

test('says how the translation stands', async ({ page }) => {
  await page.goto('/en/guides/start-a-group')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.about-page')).toContainText(
    'Translated from Swedish The translation agreed with the original when this page was published',
    { useInnerText: true },
  )
  await page.goto(`${gapsAddress}/sv/guides/open-data`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Den här sidan finns inte på svenska än.')).toBeVisible()
  await expect(page.locator('#about-this-translation a').filter({ visible: true })).toHaveCount(0)
})

test('writes out the addresses of other sites, and of no page of this one', async ({ page }) => {
  await page.goto('/sv/referens/lagar-och-standarder')
  await page.emulateMedia({ media: 'print' })
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await after('.prose a[href^="https://"]')).toContain('(https://')
  expect(await after('.prose a[href^="/"]')).toBe('none')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('opens what is folded', async ({ page }) => {
    await page.goto('/en/about/translation-coverage')
    const folded = page.locator('.report details:not([open]) table').first()
    await expect(folded).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    const box = await folded.boundingBox()
    expect(box?.height).toBeGreaterThan(50)
  })

  test('has a box for each point of a checklist', async ({ page }) => {
    await page.goto('/sv/checklistor/publicera-en-datamangd')
    const boxes = page.locator('.prose li.check input[type=checkbox]')
    await expect(boxes.first()).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(boxes.filter({ visible: true })).toHaveCount(await page.locator('.prose li.check').count())
  })
})

test('keeps a heading with the text below it, and rows whole', async ({ page }) => {
  await page.goto('/en/reference/laws-and-standards')
  await page.emulateMedia({ media: 'print' })
  const styleOf = (selector: string, name: 'breakAfter' | 'breakInside' | 'display') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element)[property], name)
  expect(await styleOf('.prose h2', 'breakAfter')).toBe('avoid')
  expect(await styleOf('.prose tr', 'breakInside')).toBe('avoid')
  // A head is repeated on each page only where a table is one.
  expect(await styleOf('.prose table', 'display')).toBe('table')
})
