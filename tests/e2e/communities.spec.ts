import { expect, type Page, test } from './site-test.ts'

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const cards = (page: Page, name = 'Networks and groups') =>
  page.getByRole('region', { name, exact: true }).getByRole('article')

test('the directory is chosen from by keyboard, and says how many are left', async ({ page }) => {
  await page.goto('/en/communities/')
  const all = await cards(page).count()
  const country = choice(page, 'Country')
  await country.focus()
  await page.keyboard.press('S')
  await expect(page).toHaveURL(/\?country=GB-SCT$/)
  const status = page.getByRole('status').filter({ hasText: `of ${all} networks and groups` })
  await expect(status).toBeVisible()
  await expect(cards(page)).toHaveCount(Number.parseInt(await status.innerText(), 10))
  await page.keyboard.press('Tab')
  await expect(choice(page, 'Place')).toBeFocused()
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(cards(page)).toHaveCount(all)
  await expect(page).toHaveURL(/\/communities\/$/)
})

test('a choice in the address is there when the page opens, in Swedish too', async ({ page }) => {
  await page.goto('/sv/natverk/?country=SE&state=not-checked&kind=nonsense&view=table')
  await expect(choice(page, 'Land')).toHaveValue('SE')
  await expect(choice(page, 'Typ')).toHaveValue('')
  const table = page.getByRole('table', { name: 'Nätverk och grupper, de utvalda först' })
  await expect(table.getByRole('rowheader', { name: 'Civic Tech Sweden' })).toBeVisible()
  await expect(table.getByRole('rowheader', { name: 'g0v' })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Tabell' }).press('ArrowLeft')
  await expect(table).toHaveCount(0)
  await expect(page).not.toHaveURL(/view=/)
})

test('where nothing fits there is a way out', async ({ page }) => {
  await page.goto('/sv/natverk/?country=TW')
  await page.getByRole('searchbox', { name: 'Ord' }).fill('sambruk')
  await expect(page.getByText('Inget nätverk och ingen grupp har allt som du har valt.')).toBeVisible()
  await page.getByRole('button', { name: 'Visa alla' }).last().click()
  await expect(choice(page, 'Land')).toHaveValue('')
  await expect(cards(page, 'Nätverk och grupper').first()).toBeVisible()
})

test('on a phone neither the cards nor the table make the page wider', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.goto('/sv/natverk/')
  expect(await tooWide()).toBe(0)
  await page.getByRole('radio', { name: 'Tabell' }).check()
  await expect(page.getByRole('table')).toBeVisible()
  expect(await tooWide()).toBe(0)
})

test('a profile has its channels by what they are for', async ({ page }) => {
  await page.goto('/en/communities/scotland-civic-tech-network')
  const card = page.getByRole('region', { name: 'Contact card' })
  await expect(card.getByText('Online and in person')).toBeVisible()
  await expect(card.getByText('We have not checked whether it is active today.')).toBeVisible()
  await expect(card.getByRole('link', { name: '@ScotCivicTech' })).toHaveAttribute(
    'href',
    'https://x.com/ScotCivicTech',
  )
})
