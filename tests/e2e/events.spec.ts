import { expect, type Page, test } from './site-test.ts'

/** The example as the list has it. */
const example = (page: Page) =>
  page.getByRole('region', { name: 'På gång' }).getByRole('listitem').filter({ hasText: 'Exempel:' })

test.describe('for a reader in Sweden', () => {
  test.use({ timezoneId: 'Europe/Stockholm' })

  test('the organiser’s time and the reader’s own stand beside each other', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-21T12:00:00Z')
    await page.goto('/sv/evenemang/')
    await expect(example(page)).toContainText('2 mars 2027 kl. 18:00–19:30 (tidszon Europe/London)')
    await expect(example(page)).toContainText('I din tidszon, Europe/Stockholm: 19:00–20:30')
    await expect(example(page)).toContainText('Exempel, inget riktigt evenemang')
  })

  test('the filter is kept in the address, and says how many are left', async ({ page }) => {
    await page.goto('/sv/evenemang/')
    await page.getByRole('combobox', { name: 'Var', exact: true }).selectOption('Sverige')
    await expect(page.getByRole('status')).toHaveText('2 av 9 evenemang passar det du har valt')
    await expect(page).toHaveURL(/[?&]place=SE/)
    await page.reload()
    await expect(page.getByRole('status')).toHaveText(/^2 av/)
    await page.getByRole('button', { name: 'Visa alla evenemang' }).press('Enter')
    await expect(page).not.toHaveURL(/place/)
  })
})

test.describe('for a reader in New York', () => {
  test.use({ timezoneId: 'America/New_York', viewport: { width: 320, height: 700 } })

  test('the calendar is turned by keyboard, in the reader’s days, also on a phone', async ({ page }) => {
    await page.clock.setFixedTime('2027-02-20T12:00:00Z')
    await page.goto('/en/events/')
    await page.getByRole('button', { name: 'Calendar', exact: true }).press('Enter')
    const months = page.getByRole('group', { name: 'Months' })
    await expect(months.getByRole('status')).toHaveText('February 2027: no events')
    await expect(page.locator('[aria-current="date"]')).toHaveText('20')
    await months.getByRole('button', { name: 'Next month' }).press('Enter')
    await expect(months.getByRole('status')).toHaveText('March 2027: 1 event')
    await expect(page).toHaveURL(/view=calendar&month=2027-03/)
    await expect(page.getByRole('listitem').filter({ hasText: /^Tuesday 2 March 2027, 13:00/ })).toBeVisible()
    await expect(page.getByRole('columnheader').first()).toHaveText(/Monday/)
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWider).toBe(false)
  })

  test('what is past stands under the past', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-03T12:00:00Z')
    await page.goto('/en/events/')
    const past = page.getByRole('region', { name: 'Past events' })
    await expect(past.getByRole('listitem')).toHaveCount(1)
    await expect(page.getByText('We know of no date to come.')).toBeVisible()
  })
})

test.describe('for a reader in Japan, where it is the day after', () => {
  test.use({ timezoneId: 'Asia/Tokyo', viewport: { width: 320, height: 700 } })

  test('a day has a capital at the start of a line only', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-21T12:00:00Z')
    await page.goto('/sv/evenemang/')
    await expect(example(page)).toContainText('I din tidszon, Asia/Tokyo: onsdag 3 mars 2027 kl. 03:00–04:30')
    await page.goto('/sv/evenemang/?view=calendar&month=2027-03')
    await expect(
      page.getByRole('listitem').filter({ hasText: /^Onsdag 3 mars 2027 kl\. 03:00/ }),
    ).toBeVisible()
  })
})

test('a calendar can be fetched from the page and from a community’s profile', async ({
  page,
  request,
  baseURL,
}) => {
  for (const [at, name] of [
    ['/en/events/', 'All events'],
    ['/sv/natverk/scotland-civic-tech-network', 'Prenumerera'],
  ] as const) {
    await page.goto(at)
    const link = page.getByRole('link', { name, exact: true })
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', baseURL).href)
    expect(answer.headers()['content-type']).toContain('text/calendar')
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every event can be read, with its time where it is held', async ({ page }) => {
    await page.goto('/en/events/')
    await expect(page.getByRole('region', { name: 'With a date' }).getByRole('listitem')).toContainText(
      'Tuesday 2 March 2027, 18:00–19:30 (time zone Europe/London)',
    )
    await expect(page.getByRole('region', { name: /^Held regularly/ }).getByRole('listitem')).toHaveCount(8)
    await expect(page.getByRole('button', { name: 'Calendar' })).toBeHidden()
  })
})
