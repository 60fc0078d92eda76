import { expect, type Page, test } from './site-test.ts'

const endpoint = 'https://search.example/search'

/** The site as it is built where site.config.ts names a search server. */
async function withServer(page: Page): Promise<void> {
  await page.route(/\/(?:assets\/chunks\/metadata\.[^/]*\.js|en\/start\/join)$/, async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    const named = body.replace(
      /(\\*")siteName\\*":/,
      (found, quote) => `${quote}searchEndpoint${quote}:${quote}${endpoint}${quote},${found}`,
    )
    const { 'content-security-policy': policy = '', ...headers } = response.headers()
    await route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': allowed(policy) },
      body: allowed(named),
    })
  })
}

/** The policy of a page, in a header or in its HTML, that lets it ask the search server. */
function allowed(text: string): string {
  return text.replace("connect-src 'self'", `$& ${new URL(endpoint).origin}`)
}

async function ask(page: Page, query: string): Promise<void> {
  await page.goto('/en/start/join')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill(query)
}

test('a search server that the settings name is asked, and the index is not fetched', async ({ page }) => {
  await withServer(page)
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('search-index')) fetched.push(request.url())
  })
  const plain = (text: string) => ({ text, marks: [] })
  await page.route(`${endpoint}**`, (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: {
        total: 1,
        results: [
          {
            ref: 'a',
            language: 'en',
            type: 'topic',
            url: '/en/start/join',
            title: plain('A page that only the server has'),
            trail: [],
            foreign: false,
            excerpt: plain(''),
            sections: [],
            score: 1,
          },
        ],
        types: [{ value: 'topic', count: 1 }],
        inLanguages: [{ value: 'en', count: 1 }],
        corrections: [],
        incomplete: false,
      },
    }),
  )
  await ask(page, 'code of conduct')
  await expect(page.getByRole('option').first()).toContainText('A page that only the server has')
  expect(fetched).toEqual([])
})

test('where the search server fails, the site’s own index answers', async ({ page }) => {
  await withServer(page)
  let asked = 0
  await page.route(`${endpoint}**`, (route) => {
    asked++
    return route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' }, body: '{}' })
  })
  await ask(page, 'code of conduct')
  await expect(page.getByRole('option').first()).toContainText(/code of conduct/i)
  await page.getByRole('combobox').fill('community')
  await expect(page.getByRole('option').first()).toContainText(/community/i)
  expect(asked, 'it is left alone for a while').toBe(1)
})
