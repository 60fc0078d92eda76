import { expect, type Page, test } from './site-test.ts'

const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.getByRole('option')

/** Holds back the page's own scripts until the function given back is called: a slow network, at will. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test.describe('before the page’s own script has come', () => {
  for (const [key, what] of [
    ['/', 'the slash'],
    ['Control+k', 'Ctrl-K'],
  ] as const) {
    test(`${what} and the letters after it are kept`, async ({ page }) => {
      const release = await holdScripts(page)
      await page.goto('/sv/borja-har/ga-med', { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.keyboard.press(key)
      await page.keyboard.type('uppforx')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('andekod')
      release()
      await expect(field(page)).toBeFocused()
      await expect(field(page)).toHaveValue('uppforandekod')
      await expect(options(page).first()).toContainText('Uppförandekod')
    })
  }

  test('a press of the button is kept', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto('/en/start/join', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Search' }).click()
    release()
    await expect(field(page)).toBeFocused()
  })

  test('Escape takes it back, and a slash in a field is a slash', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto('/en/', { waitUntil: 'commit' })
    const box = page.locator('main form input')
    await box.fill('open/data')
    await box.press('/')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    release()
    await page.getByRole('button', { name: 'Search' }).first().hover()
    await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(box).toHaveValue('open/data/')
  })
})

test('Escape first clears the field and then closes the dialog', async ({ page }) => {
  await page.goto('/en/start/join')
  await page.keyboard.press('/')
  await field(page).fill('code of conduct')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the arrow keys go round, and the field says where they are', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('/')
  await field(page).fill('code of conduct')
  await expect(options(page).first()).toBeVisible()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const id = await options(page).first().getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? 'none')
  await expect(field(page)).toBeFocused()
})

test('Ctrl-Enter opens the chosen page in a new tab and leaves the dialog open', async ({
  page,
  context,
}) => {
  await page.goto('/en/')
  await page.keyboard.press('/')
  await field(page).fill('code of conduct')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const opened = context.waitForEvent('page')
  await page.keyboard.press('Control+Enter')
  const other = await opened
  await expect(other).toHaveURL(/\/en\/code-of-conduct/)
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(field(page)).toHaveValue('code of conduct')
})

test('Enter opens the chosen page and moves the focus to its heading', async ({ page }) => {
  await page.goto('/sv/')
  await page.keyboard.press('Control+k')
  await field(page).fill('uppförandekod')
  await expect(options(page).first()).toContainText('Uppförandekod')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sv\/uppforandekod/)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('Enter with nothing chosen leads to the search page', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('/')
  await field(page).fill('community')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=community$/)
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('community')
})

test('the number of pages is said when the typing has ended', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('/')
  await page.keyboard.type('community')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ pages?$/)
})

test.describe('recent searches', () => {
  test('are offered, reached with the arrow keys, and removed one by one or all', async ({ page }) => {
    await page.goto('/en/search')
    for (const query of ['community', 'code of conduct', 'hackathon']) {
      await page.locator('main').getByRole('searchbox').fill(query)
      await expect(page).toHaveURL(new RegExp(`q=${query.replaceAll(' ', '\\+')}$`))
      await page.keyboard.press('Enter')
    }
    await page.goto('/en/start/join')
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    const recent = dialog.getByRole('region', { name: 'Recent searches' })
    await expect(recent.getByRole('listitem')).toHaveText(['hackathon', 'code of conduct', 'community'])
    await page.keyboard.press('ArrowDown')
    await expect(recent.getByRole('button', { name: 'hackathon', exact: true })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('code of conduct')
    await expect(field(page)).toBeFocused()
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Escape')

    await recent.getByRole('button', { name: 'Remove “hackathon”' }).click()
    await expect(recent.getByRole('listitem')).toHaveText(['code of conduct', 'community'])
    await expect(recent.getByRole('button', { name: 'Remove “code of conduct”' })).toBeFocused()
    await recent.getByRole('button', { name: 'Clear recent searches' }).click()
    await expect(recent).toBeHidden()
    await expect(field(page)).toBeFocused()
    expect(await page.evaluate(() => localStorage.getItem('tingwall:searches'))).toBeNull()
  })

  test('are left out where nothing may be stored, and the search works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto('/en/')
    await page.keyboard.press('/')
    await field(page).fill('code of conduct')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/q=code\+of\+conduct/)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Recent searches')).toHaveCount(0)
  })
})
