import AxeBuilder from '@axe-core/playwright'
import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'

/** The coverage page of the site with gaps, in two languages, with the words that a reader looks for. */
const reports = [
  {
    address: `${gapsAddress}/en/coverage`,
    language: 'Language',
    state: 'State',
    section: 'Section',
    gaps: 'What to do first',
    begin: 'Begin the translation',
    missing: 'Missing',
    all: /^All \d+ pages are shown\.$/,
    some: /^(\d+) of (\d+) pages (?:is|are) shown\.$/,
    reset: 'Show all again',
    headline: /^\d+ of \d+ pages need work: .*missing/,
    noTrend: 'There is no history yet to show a trend of.',
  },
  {
    address: `${gapsAddress}/sv/lage`,
    language: 'Språk',
    state: 'Läge',
    section: 'Avdelning',
    gaps: 'Att göra först',
    begin: 'Börja översätta',
    missing: 'Saknas',
    all: /^Alla \d+ sidor visas\.$/,
    some: /^(\d+) av (\d+) sidor visas\.$/,
    reset: 'Visa alla igen',
    headline: /^\d+ av \d+ sidor behöver ses över: .*saknas/,
    noTrend: 'Det finns ännu ingen historik att visa.',
  },
]

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const statusOf = (page: Page) => page.locator('.report [role=status]')
const marksOf = (page: Page, state = '') => page.locator(`.map a use[href^="#state-${state}"]`)

for (const said of reports) {
  test.describe(`the coverage page in ${said.address.slice(gapsAddress.length)}`, () => {
    test('answers first how things are, in a sentence', async ({ page }) => {
      await page.goto(said.address)
      await expect(page.locator('.report .headline')).toHaveText(said.headline)
    })

    test('is filtered with the keyboard, and the address keeps it', async ({ page }) => {
      await page.goto(said.address)
      await expect(statusOf(page)).toHaveText(said.all)
      const all = await marksOf(page).count()
      await choice(page, said.language).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(page).toHaveURL(/\?language=sv$/)
      await page.keyboard.press('Tab')
      await expect(choice(page, said.state)).toBeFocused()
      await page.keyboard.type(said.missing)
      await expect(page).toHaveURL(/\?language=sv&state=missing$/)
      await expect(statusOf(page)).toHaveText(said.some)
      const shown = await marksOf(page).count()
      expect(shown).toBeGreaterThan(0)
      expect(shown).toBeLessThan(all)
      expect(await marksOf(page, 'missing').count()).toBe(shown)
      await expect(statusOf(page)).toContainText(String(shown))

      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: said.reset })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(statusOf(page)).toHaveText(said.all)
      await expect(page).toHaveURL(said.address)
    })

    test('opens as its address says, and leaves out what it does not know', async ({ page }) => {
      await page.goto(`${said.address}?language=gd&state=gaps&section=nonsense`)
      await expect(choice(page, said.language)).toHaveValue('gd')
      await expect(choice(page, said.state)).toHaveValue('gaps')
      await expect(choice(page, said.section)).toHaveValue('')
      await expect(statusOf(page)).toHaveText(said.some)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    })

    test('has its gaps with their refs and the way to mend them', async ({ page }) => {
      await page.goto(`${said.address}?language=sv&state=missing`)
      const gaps = page.getByRole('table', { name: said.gaps }).first()
      await expect(gaps.getByRole('rowheader').first()).toContainText(/translate -- start \S+ --language sv/)
      await expect(gaps.getByRole('link').first()).toHaveAttribute('href', /^\/en\//)
      await gaps.getByRole('link', { name: said.begin }).first().click()
      const notice = page.getByRole('complementary', { name: 'Om översättningen' })
      const begun = await notice.getByRole('link', { name: 'Översätt sidan' }).getAttribute('href')
      const address = new URL(begun ?? '')
      expect(address.pathname).toMatch(/^\/ting\/wall\/new\/main\/docs\/sv/)
      expect(address.searchParams.get('filename')).toMatch(/^[a-z0-9-]+\.md$/)
      expect(address.searchParams.get('value')).toMatch(
        /^---\ntitle: .*\ndescription: [\s\S]*\noriginal: en\n/,
      )
      await expect(notice.getByRole('link', { name: 'Mejla en översättning' })).toHaveAttribute(
        'href',
        /^mailto:words@example\.org\?subject=En%20%C3%B6vers%C3%A4ttning/,
      )
    })

    test('has nothing wider than a window of 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto(said.address)
      await page.locator('.report details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      const overflow = await page
        .locator('.report')
        .evaluate((report) => Math.max(report.scrollWidth, report.clientWidth) - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })

    test('says why there is no trend', async ({ page }) => {
      await page.goto(said.address)
      await expect(page.locator('.report')).toContainText(said.noTrend)
    })

    test('prints without filters and with nothing folded', async ({ page }) => {
      await page.goto(said.address)
      await page.emulateMedia({ media: 'print' })
      await expect(choice(page, said.language)).toBeHidden()
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(page.locator('.report details:not([open])')).toHaveCount(0)
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      await expect(page.locator('.report details:not([open])')).not.toHaveCount(0)
    })
  })

  test.describe(`without JavaScript: ${said.address.slice(gapsAddress.length)}`, () => {
    test.use({ javaScriptEnabled: false })

    test('everything is there as tables, and no filter', async ({ page }) => {
      await page.goto(said.address)
      await expect(page.locator('.report select').first()).toBeHidden()
      await expect(page.locator('.report .headline')).toHaveText(said.headline)
      await expect(page.getByRole('table', { name: said.gaps }).first()).toBeVisible()
      expect(await marksOf(page, 'missing').count()).toBeGreaterThan(0)
    })
  })
}
