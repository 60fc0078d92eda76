import { expect, test } from './site-test.ts'

const views = [
  { from: '/en/guides/start-a-group', link: 'Read all on one page', path: '/en/guides/on-one-page' },
  { from: '/sv/guider/starta-en-grupp', link: 'Läs allt på en sida', path: '/sv/guider/pa-en-sida' },
]

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { from, link, path } of views) {
    test(`all guides are read on one page: ${path}`, async ({ page }) => {
      await page.goto(from)
      await page.getByRole('link', { name: link }).filter({ visible: true }).click()
      await expect(page).toHaveURL(new RegExp(`${path}$`))
      const parts = page.locator('.whole-part')
      const listed = page.locator('#contents a')
      await expect(listed).toHaveCount(await parts.count())
      expect(await parts.count()).toBeGreaterThan(8)
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
        return ids.filter((id, index) => ids.indexOf(id) < index)
      })
      expect(twice).toEqual([])
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.prose a[href^="#"]')]
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter((id) => !document.getElementById(id)),
      )
      expect(lost).toEqual([])
      const jumps = await page.evaluate(() => {
        const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(({ tagName }) =>
          Number(tagName[1]),
        )
        return levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)
      })
      expect(jumps).toEqual([])
      await listed.last().click()
      await expect(parts.last().getByRole('heading', { level: 2 })).toBeInViewport()
    })
  }

  test('it is at its own address, and not in a search engine', async ({ page }) => {
    await page.goto('/sv/guider/pa-en-sida')
    const head = page.locator('head')
    await expect(head.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://tingwall.example/sv/guider/pa-en-sida',
    )
    await expect(head.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    const sitemap = await (await page.request.get('/sitemap.xml')).text()
    expect(sitemap).not.toContain('/sv/guider/pa-en-sida')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/guides\/on-one-page$/)
  })

  test('each text begins a page of paper of its own', async ({ page }) => {
    await page.goto('/en/guides/on-one-page')
    await page.emulateMedia({ media: 'print' })
    const before = await page
      .locator('.whole-part')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore))
    expect(new Set(before)).toEqual(new Set(['page']))
    await expect(page.locator('#contents')).toBeVisible()
    await expect(page.locator('.whole-part .screen-only').filter({ visible: true })).toHaveCount(0)
  })
})
