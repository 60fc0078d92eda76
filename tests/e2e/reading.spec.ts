import { expect, type Page, test } from './site-test.ts'

/** Goes to a page as a reader does, without waking the site's script. */
const read = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' })
const isAwake = (page: Page) => page.evaluate(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
const site = /\/assets\/(?:app|chunks)/

test.describe('a page that is read', () => {
  test('works without the site’s script, which is not loaded', async ({ page }) => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await read(page, '/sv/uppforandekod')
    const outline = page.locator('.outline-aside')
    await outline.getByRole('link', { name: 'Hur säger du till?' }).click()
    await expect(outline.locator('[aria-current=location]')).toHaveText('Hur säger du till?')
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /#how-to-report$/)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/code-of-conduct#how-to-report$/)
    expect(loaded.filter((url) => site.test(url))).toEqual([])
    expect(await page.evaluate(() => localStorage.getItem('tingwall:language'))).toBe('en')
  })

  test('changes between light and dark, and keeps it on the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await read(page, '/en/start/join')
    await page.getByRole('button', { name: 'Switch to dark' }).click()
    await expect(page.locator('html')).toHaveClass(/\bdark\b/)
    await expect(page.getByRole('button', { name: 'Switch to light' })).toBeVisible()
    expect(await isAwake(page)).toBe(false)
    await read(page, '/en/code-of-conduct')
    await expect(page.locator('html')).toHaveClass(/\bdark\b/)
    await page.getByRole('button', { name: 'Switch to light' }).click()
    await expect(page.locator('html')).not.toHaveClass(/\bdark\b/)
    // The device's own choice again: it is followed from now on.
    expect(await page.evaluate(() => localStorage.getItem('vitepress-theme-appearance'))).toBe('auto')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveClass(/\bdark\b/)
  })

  test('says that its review is overdue once the reader’s day has come', async ({ page }) => {
    await read(page, '/en/start/join')
    const due = await page.locator('[data-due]').getAttribute('data-due')
    await expect(page.locator('[data-due]')).toBeHidden()
    await page.clock.setFixedTime(new Date(Date.parse(`${due}T12:00:00Z`) + 86_400_000))
    await read(page, '/en/start/join')
    await expect(page.getByText('should have been reviewed')).toBeVisible()
  })
})

test.describe('the site’s script, when it is needed', () => {
  test('leaves the reader where they are', async ({ page }) => {
    // Without it the page would still be on its way to the section.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await read(page, '/en/code-of-conduct#consequences')
    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }))
    const before = await page.evaluate(() => scrollY)
    expect(before).toBeGreaterThan(500)
    await page.getByRole('button', { name: 'Search' }).focus()
    await expect.poll(() => isAwake(page)).toBe(true)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(() => scrollY)).toBe(before)
    // And VitePress scrolls again when it changes pages.
    await page.evaluate(() => document.querySelector<HTMLElement>('.name')?.click())
    await expect(page).toHaveURL(/\/en\/$/)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  })

  test('does the press that woke it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await read(page, '/en/about/contribute')
    const copy = page.locator('button.copy').first()
    await copy.evaluate((button) => (button as HTMLElement).click())
    await expect(copy).toHaveClass(/copied/)
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('')
  })

  test('leads to the search page where it cannot be fetched', async ({ page }) => {
    await page.route(site, (route) => route.abort())
    await read(page, '/sv/uppforandekod')
    await page.keyboard.press('/')
    await expect(page).toHaveURL(/\/sv\/sok$/)
  })

  test('is asked for again where it could not be fetched', async ({ page }) => {
    await page.route(site, (route) => route.abort())
    await read(page, '/en/about/contribute')
    const copy = page.locator('button.copy').first()
    await copy.click()
    await expect(copy).not.toHaveAttribute('aria-busy')
    await page.unroute(site)
    await copy.click()
    await expect(copy).toHaveClass(/copied/)
  })

  test('moves the focus to the heading of the next page, as before', async ({ page }) => {
    await page.goto('/en/start/join')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).click()
    await expect(page.locator('h1')).toBeFocused()
    await expect(page.locator('.outline-aside')).toBeVisible()
  })
})
