import AxeBuilder from '@axe-core/playwright'
import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'

const results = (page: Page) => page.locator('.results > li')
const box = (page: Page) => page.locator('main').getByRole('searchbox')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('the address keeps words and filters, and gives them back', async ({ page }) => {
  await page.goto('/en/search')
  await box(page).fill('community')
  await expect(page).toHaveURL(/\/en\/search\?q=community$/)
  const filter = page.getByRole('group', { name: 'Type' }).getByRole('radio')
  const choice = filter.nth(1)
  const label = page.getByRole('group', { name: 'Type' }).locator('label').nth(1)
  const [, count = ''] = /\((\d+)\)$/.exec((await label.innerText()).trim()) ?? []
  const value = (await choice.getAttribute('value')) ?? ''
  await label.click()
  await expect(page).toHaveURL(new RegExp(`\\?q=community&type=${value}$`))
  const said = new RegExp(`(?:^|of )${count} pages?$`)
  await expect(page.locator('.search-status .line')).toHaveText(said)
  await page.reload()
  await expect(choice).toBeChecked()
  await expect(box(page)).toHaveValue('community')
  await expect(page.locator('.search-status .line')).toHaveText(said)
})

test('a filter that leaves nothing can be taken off', async ({ page }) => {
  await page.goto('/sv/sok?q=uppf%C3%B6randekod&type=calendar-of-nothing')
  await expect(page.locator('.line.none')).toHaveText(
    'Med de här filtren gav sökningen på ”uppförandekod” inga träffar.',
  )
  await page.getByRole('button', { name: 'Sök utan filter' }).click()
  await expect(results(page).first()).toContainText('Uppförandekod')
  await expect(page).toHaveURL(/\?q=uppf%C3%B6randekod$/)
  await expect(box(page)).toBeFocused()
})

test('the language filter keeps to pages that exist in it', async ({ page }) => {
  await page.goto(`${gapsAddress}/sv/sok?q=${encodeURIComponent('data')}`)
  await expect(results(page).first()).toBeVisible()
  const language = page.getByRole('group', { name: 'Språk' })
  await language.getByText(/^\s*Engelska/).click()
  await expect(page).toHaveURL(/&language=en$/)
  await expect(results(page).first()).toBeVisible()
  await language.getByText('Alla språk').click()
  await expect(page).toHaveURL(/\?q=data$/)
})

test('more pages come below, and the first of them has the focus', async ({ page }) => {
  await page.goto('/en/search?q=civic+tech')
  await expect(results(page)).toHaveCount(10)
  const more = page.getByRole('button', { name: 'Show more pages' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused()
})

test('who comes back finds the words, as many pages, and the same place', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 })
  await page.goto('/en/search?q=civic+tech')
  await page.getByRole('button', { name: 'Show more pages' }).click()
  await expect(results(page).nth(10)).toBeVisible()
  const count = await results(page).count()
  const link = results(page).nth(10).getByRole('link').first()
  await link.scrollIntoViewIfNeeded()
  await link.click()
  await expect(page).not.toHaveURL(/\/search\?/)
  await page.goBack()
  await expect(page).toHaveURL(/\/en\/search\?q=civic\+tech$/)
  await expect(results(page)).toHaveCount(count)
  await expect(box(page)).toHaveValue('civic tech')
  await expect(link).toBeInViewport()
})

test('a question taken from the dialog to the page replaces the one there, and Back brings it again', async ({
  page,
}) => {
  await page.goto('/en/search?q=hackathon')
  await expect(results(page).first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('code of conduct')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('code of conduct')
  await page.goBack()
  await expect(box(page)).toHaveValue('hackathon')
  await expect(page).toHaveURL(/q=hackathon$/)
})

for (const [address, links] of [
  ['/en/search?q=xqzvvkw', ['Communities', 'Help us write it']],
  ['/sv/sok?q=xqzvvkw', ['Nätverk', 'Hjälp oss att skriva den']],
] as const) {
  test(`${address} finds nothing and says what to do next`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.line.none')).toContainText('xqzvvkw')
    for (const name of links) {
      await expect(page.locator('.next').getByRole('link', { name, exact: true })).toBeVisible()
    }
  })
}

test('what was corrected is said', async ({ page }) => {
  await page.goto('/sv/sok?q=upförandekod')
  await expect(page.locator('.corrected')).toContainText('Ingen sida innehåller ”upförandekod”.')
  await expect(results(page).first()).toContainText('Uppförandekod')
})

for (const [what, text] of [
  ['ten thousand characters', 'demokrati '.repeat(1000)],
  ['only signs', '!"#€%&/()=?`^*_:;<>\\|'],
  ['emoji', '👩‍💻🗳️🏛️'],
  ['writing from right to left', 'ديمقراطية דמוקרטיה'],
  ['HTML', '<script>document.title=1</script><img src=x onerror="document.title=1">'],
  ['a name of the language itself', '__proto__ constructor toString'],
] as const) {
  test(`a question of ${what} is answered with words, and nothing breaks`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto('/en/search')
    const title = await page.title()
    await box(page).evaluate((input, value) => {
      if (!(input instanceof HTMLInputElement)) return
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
    await expect(page.locator('.line.found, .line.none')).toBeVisible()
    await expect(page).toHaveURL(/\?q=/)
    expect(await page.title()).toBe(title)
    expect(errors).toEqual([])
  })
}

test.describe('at 320 pixels, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' })
  for (const [address, query] of [
    ['/en/', 'community'],
    ['/sv/', 'medborgarbudget'],
  ] as const) {
    test(`the dialog of ${address} scrolls as a whole, and its last result can be seen`, async ({ page }) => {
      await page.goto(address)
      await page.keyboard.press('/')
      await page.getByRole('dialog').getByRole('combobox').fill(query)
      const last = page.getByRole('option').last()
      await expect(last).toBeAttached()
      await page.keyboard.press('ArrowUp')
      await expect(last).toBeInViewport()
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBeLessThanOrEqual(0)
    })
  }
})

for (const scheme of ['light', 'dark'] as const) {
  for (const [address, what] of [
    ['/en/search?q=community', 'results'],
    ['/sv/sok?q=xqzvvkw', 'nothing found'],
    ['/sv/sok?q=upförandekod', 'a correction'],
  ] as const) {
    test(`axe finds nothing on the page with ${what} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(address)
      await expect(page.locator('.line.found, .line.none')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
      ).toEqual([])
    })
  }
}

test('axe finds nothing in the dialog with recent searches and with nothing found', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('tingwall:searches', JSON.stringify(['öppna data', 'hackathon'])),
  )
  await page.goto('/sv/')
  await page.keyboard.press('/')
  const field = page.getByRole('dialog').getByRole('combobox')
  for (const [query, shown] of [
    ['', 'Dina senaste sökningar'],
    ['xqzvvkw', 'Hjälp oss att skriva den'],
  ] as const) {
    await field.fill(query)
    await expect(page.getByText(shown, { exact: true })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
    ).toEqual([])
  }
})

for (const [address, language, template] of [
  ['/en/start/join', 'en', '/en/search?q={searchTerms}'],
  ['/sv/borja-har/ga-med', 'sv', '/sv/sok?q={searchTerms}'],
] as const) {
  test(`${address} tells the browser how it may search`, async ({ page }) => {
    await page.goto(address)
    const link = page.locator('link[rel="search"]')
    await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml')
    const response = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
    // In an empty page, since the site's policy lets no script read markup.
    const empty = await page.context().newPage()
    const said = await empty.evaluate(
      (xml) => {
        const description = new DOMParser().parseFromString(xml, 'application/xml')
        const text = (name: string) => description.querySelector(name)?.textContent
        return {
          root: `${description.documentElement.namespaceURI} ${description.documentElement.localName}`,
          language: text('Language'),
          name: text('ShortName'),
          template: description.querySelector('Url[type="text/html"]')?.getAttribute('template'),
        }
      },
      await response.text(),
    )
    expect(said.root).toBe('http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription')
    expect(said.language).toBe(language)
    expect(said.name?.length).toBeLessThanOrEqual(16)
    expect(said.template?.endsWith(template), said.template ?? '').toBe(true)
  })
}
