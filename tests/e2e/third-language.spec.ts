import { gapsAddress } from './addresses.ts'
import { expect, test } from './site-test.ts'

for (const path of ['gd/guides/meetings', 'gd/coverage']) {
  test(`${path} keeps its words when the site’s script takes it over, in a browser that knows no Gaelic`, async ({
    page,
  }) => {
    const said: string[] = []
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
    await page.goto(`${gapsAddress}/${path}`)
    const knows = await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf('gd').length > 0)
    test.skip(knows, 'This browser knows Scottish Gaelic')
    const words = page.locator('.about-page, .site-footer p').first()
    const built = await words.textContent()
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await words.textContent()).toBe(built)
    await expect(page.locator('.site-footer p').first()).toContainText('agus Gàidhlig')
    expect(said).toEqual([])
  })
}
