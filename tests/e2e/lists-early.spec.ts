import { expect, type Page, test } from './site-test.ts'

const site = /\/assets\/(?:app|chunks)/
const loaded = (page: Page) => {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  return () => urls.filter((url) => site.test(url))
}
/** Goes to a list as a reader does, without waking the site's script. */
const read = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' })
/** Lets the site's script come late, as on a slow network. */
async function slowly(page: Page): Promise<() => void> {
  let go = () => {}
  const asked = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(site, async (route) => {
    await asked
    await route.continue()
  })
  return go
}
const cards = (page: Page) => page.getByRole('region', { name: 'Networks and groups' }).getByRole('article')

for (const address of [
  '/en/communities/',
  '/sv/om/oversattningslage',
  '/en/resources/',
  '/sv/ordlista',
  '/en/about/facts',
]) {
  test(`${address} is whole without the site’s script, which is not loaded`, async ({ page }) => {
    const urls = loaded(page)
    await read(page, address)
    await expect(page.getByRole('main').getByRole('combobox').first()).toBeVisible()
    expect(urls()).toEqual([])
  })
}

test('a choice in the address is made as the page opens', async ({ page }) => {
  await read(page, '/en/communities/?country=SE')
  await expect(page.getByRole('combobox', { name: 'Country', exact: true })).toHaveValue('SE')
  await expect(page.getByRole('article', { name: 'g0v' })).toBeHidden()
})

test('what is typed and chosen before the script is there counts when it is', async ({ page }) => {
  const go = await slowly(page)
  await page.goto('/en/communities/', { waitUntil: 'load' })
  const all = await cards(page).count()
  const word = page.getByRole('searchbox', { name: 'Words' })
  await word.focus()
  await page.keyboard.type('civic')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('GB-SCT')
  await expect(page).toHaveURL(/\/communities\/$/)
  go()
  await expect(page).toHaveURL(/words=civic/)
  await expect(page).toHaveURL(/country=GB-SCT/)
  await expect(word).toHaveValue('civic')
  expect(await cards(page).count()).toBeLessThan(all)
  // And from then on it is heard at once.
  await page.getByRole('button', { name: 'Show all' }).first().click()
  await expect(word).toHaveValue('')
  await expect(cards(page)).toHaveCount(all)
})

test('another view that is chosen before the script is there comes when it is', async ({ page }) => {
  const go = await slowly(page)
  await page.goto('/sv/natverk/', { waitUntil: 'load' })
  await page.getByRole('radio', { name: 'Tabell' }).check()
  go()
  await expect(page.getByRole('table', { name: 'Nätverk och grupper, de utvalda först' })).toBeVisible()
  await expect(page).toHaveURL(/view=table/)
})

for (const late of [0, 100, 400, 900]) {
  test(`what is written while the script takes over, ${late} ms late, is not lost`, async ({ page }) => {
    await page.route(site, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late))
      await route.continue()
    })
    await page.goto('/sv/ordlista', { waitUntil: 'load' })
    const word = page.getByRole('main').getByRole('searchbox')
    await word.focus()
    await page.keyboard.type('ett öppet data', { delay: 40 })
    await expect(word).toHaveValue('ett öppet data')
    await expect.poll(() => new URL(page.url()).searchParams.get('word')).toBe('ett öppet data')
  })
}
