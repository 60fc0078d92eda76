import type { Page } from '@playwright/test'
import { hostileQueries } from '../made/hostile-queries.ts'
import { hostile } from '../made/hostile-values.ts'
import { expect, test } from './site-test.ts'

/** Notes each dialog and each request for what a hostile value names; nothing of either may come. */
function watch(page: Page): string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url())
    if (/x-hacked/.test(host) || pathname.endsWith('/x-hacked')) seen.push(`a request: ${request.url()}`)
  })
  return seen
}

/** What a hostile value has become in the page: elements by its name, script handlers, links to code, its mark. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].filter(
      ({ localName, attributes }) =>
        localName === 'x-hacked' ||
        [...attributes].some(
          ({ name, value }) =>
            /^on/i.test(name) ||
            (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|data:text)/i.test(value)),
        ),
    )
    const marks = ['hacked' in window && 'window.hacked', 'hacked' in {} && 'Object.prototype.hacked']
    return [...found.map((element) => element.outerHTML.slice(0, 200)), ...marks].filter(Boolean)
  })

test('no search becomes script or markup, typed or in an address', async ({ page }) => {
  test.setTimeout(180_000)
  const seen = watch(page)
  await page.goto('en/search?q=ting')
  const field = page.locator('main').getByRole('searchbox')
  await expect(field).toHaveValue('ting')
  const asked = [...hostile.texts, ...hostileQueries().filter((query) => query.length < 500)]
  for (const query of asked) {
    await field.fill(query)
    expect(await traces(page), query).toEqual([])
  }
  // The last ones are shown with their answers.
  for (const query of [
    '<img src=x-hacked onerror=hacked=1> data',
    '"><x-hacked> öppna data',
    '{{ 6 * 7 }} data',
  ]) {
    await field.fill(query)
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query)
    await expect(page.locator('.search-status .line')).toContainText(/\d+ pages?/)
    expect(await traces(page), query).toEqual([])
  }
  expect(seen).toEqual([])
})

test('no address becomes script or markup', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const seen = watch(page)
  for (const location of hostile.locations) {
    // By hand, since `new URL` would tidy up what a browser sends as it is.
    const response = await page.goto(`${baseURL?.replace(/\/*$/, '/')}${location}`)
    expect(response?.status() ?? 200, location).toBeLessThan(500)
    // VitePress 1.6.4 shows nothing at `//`, which its router takes for the beginning of a host.
    await page
      .locator(location.startsWith('/') ? '#app' : 'main')
      .first()
      .waitFor({ state: 'attached' })
    expect(await traces(page), location).toEqual([])
  }
  expect(seen).toEqual([])
})
