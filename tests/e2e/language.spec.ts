import { gapsAddress } from './addresses.ts'
import { expect, test } from './site-test.ts'

test('changing language leads to the same page and back', async ({ page }) => {
  await page.goto('/en/communities/organisation-and-partnerships')
  await page.getByRole('link', { name: 'Svenska' }).click()
  await expect(page).toHaveURL(/\/sv\/natverk\/organisation-och-partnerskap$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/communities\/organisation-and-partnerships$/)
})

test('it leads to the same section', async ({ page }) => {
  await page.goto('/en/code-of-conduct#C-K4')
  await expect(page.getByRole('link', { name: 'Svenska' })).toHaveAttribute(
    'href',
    /\/sv\/uppforandekod#C-K4$/,
  )
  await page.getByRole('link', { name: 'Svenska' }).click()
  await expect(page).toHaveURL(/#C-K4$/)
  await expect(page.locator('#C-K4')).toBeInViewport()
})

test('also where the headings have no ids in common', async ({ page }) => {
  await page.goto(`${gapsAddress}/en/guides/meetings#after-the-meeting`)
  await expect(page.getByRole('link', { name: 'Svenska' })).toHaveAttribute('href', /#efter-motet$/)
})

test('no change of language on any page leads to a 404', async ({ page, request }) => {
  test.setTimeout(180_000)
  for (const root of ['', gapsAddress]) {
    const sitemap = await (await request.get(`${root}/sitemap.xml`)).text()
    const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths) {
      await page.goto(root + path, { waitUntil: 'domcontentloaded' })
      const targets = await page
        .locator('nav.languages a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
      expect(targets.length).toBeGreaterThan(0)
      for (const target of targets) expect((await request.get(target)).status(), target).toBe(200)
    }
  }
})

test('a page that is missing is shown in the language it has, and says so', async ({ page }) => {
  await page.goto(`${gapsAddress}/en/guides/open-data`)
  await page.getByRole('link', { name: /Svenska/ }).click()
  await expect(page).toHaveURL(/\/sv\/guides\/open-data$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  const notice = page.getByRole('complementary', { name: 'Om översättningen' })
  await expect(notice).toContainText('Den här sidan finns inte på svenska än. Du läser den på engelska.')
  await expect(notice.getByRole('link', { name: 'Översätt sidan' })).toBeVisible()
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.prose')).toContainText('kerbstones')
  await page.locator('.prose').getByRole('link', { name: 'meetings' }).click()
  await expect(page).toHaveURL(/\/sv\/guider\/moten/)
})

test('a page that is deliberately in one language says why', async ({ page }) => {
  await page.goto(`${gapsAddress}/en/guider/offentlighet`)
  const notice = page.getByRole('complementary', { name: 'About this translation' })
  await expect(notice).toContainText(
    'This page is deliberately only in Swedish. It is about Swedish law only.',
  )
})

test.describe('the first page', () => {
  test.use({ locale: 'sv-SE' })
  test('offers both languages, suggests the reader’s, and stays', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText('Föreslås för dig')).toBeVisible()
    await expect(page.getByText('Suggested for you')).toBeHidden()
    await expect(page).toHaveURL(/:\d+\/$/)
    await page.getByRole('link', { name: /English/ }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await page.goto('/')
    await expect(page.getByText('Suggested for you')).toBeVisible()
    await expect(page.getByText('Föreslås för dig')).toBeHidden()
  })
})

for (const [address, heading, lang] of [
  ['/sv/finns-inte', 'Här finns ingen sida', 'sv'],
  ['/en/not/here', 'There is no page here', 'en'],
] as const) {
  test(`${address} answers 404 in its own language`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })
}
