import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'
import { watchPolicy } from './watch-policy.ts'

const sitemap = () => readFileSync(path.join(projectRoot, '.vitepress/dist/sitemap.xml'), 'utf8')
const listed = () =>
  [...sitemap().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
const quiet = { refused: [], elsewhere: [], errors: [] }

for (const [language, others] of [
  ['en', ['/', '/en/not-here', '/en/search?q=code+of+conduct', `${gapsAddress}/en/guider/offentlighet`]],
  [
    'sv',
    ['/finns-inte', '/sv/finns-inte', '/sv/sok?q=uppf%C3%B6randekod', `${gapsAddress}/sv/guides/open-data`],
  ],
] as const) {
  test(`no page in ${language} asks another host, does what its policy refuses or sets a cookie`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const watched = await watchPolicy(page)
    const pages = [...listed().filter((url) => url.startsWith(`/${language}/`)), ...others]
    expect(pages.length).toBeGreaterThan(50)
    for (const address of pages) {
      const response = await page.goto(address, { waitUntil: 'load' })
      const header = response?.headers()['content-security-policy'] ?? ''
      const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
      expect([address, header.startsWith(`${meta}; frame-ancestors 'none'`)]).toEqual([address, true])
      expect(scriptSources(header)).not.toMatch(/unsafe|\*|https?:/)
      // Time for what begins when all else is done.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))
    }
    expect(watched).toEqual(quiet)
    expect(await page.context().cookies()).toEqual([])
  })
}

test('what is clicked and typed stays within the policy too', async ({ page }) => {
  const watched = await watchPolicy(page)
  await page.goto('/en/')
  await page.goto('/en/guides/')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('code of conduct')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/conduct/)
  for (const address of ['/sv/om/oversattningslage', '/sv/natverk/', '/sv/ordlista']) {
    await page.goto('/sv/')
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      link.textContent = to
      document.querySelector('main')?.append(link)
      link.click()
    }, address)
    await page.waitForURL((url) => url.pathname === address)
    await page.waitForLoadState('networkidle')
  }
  expect(watched).toEqual(quiet)
})

/** What script that got into a page by mistake would try. */
const attempts: Record<string, () => void> = {
  'an inline script': () => {
    const script = document.createElement('script')
    script.append('window.caught = 1')
    document.head.append(script)
  },
  'a handler in markup': () => {
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.caught = 1')
    button.click()
  },
  'markup from a string': () =>
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.caught = 1">'),
  'code from a string': () => Function('window.caught = 1')(),
  'a script of another host': () => {
    const script = document.createElement('script')
    script.setAttribute('src', 'https://elsewhere.example/x.js')
    document.head.append(script)
  },
  'an image of another host': () => {
    new Image().src = 'https://elsewhere.example/x.png'
  },
  'a request to another host': () => void fetch('https://elsewhere.example/x').catch(() => {}),
  'a style sheet in the page': () => {
    const style = document.createElement('style')
    style.append('body { display: none }')
    document.head.append(style)
  },
  'a frame': () => {
    const frame = document.createElement('iframe')
    frame.src = '/en/'
    document.body.append(frame)
  },
  'another base': () => {
    const base = document.createElement('base')
    base.href = 'https://elsewhere.example/'
    document.head.append(base)
  },
  'a form to another host': () => {
    const form = document.createElement('form')
    form.action = 'https://elsewhere.example/'
    document.body.append(form)
    form.submit()
  },
}

for (const [carrier, only] of [
  ['the page itself, as on a host that sends no headers', keepMeta],
  ['the server’s headers', keepHeaders],
] as const) {
  test(`a policy in ${carrier} refuses what gets in all the same`, async ({ page }) => {
    const watched = await watchPolicy(page)
    await only(page)
    await page.goto('/en/code-of-conduct')
    for (const [what, attempt] of Object.entries(attempts)) {
      const before = watched.refused.length
      // Called by a timer, since the tools that call from outside may do what a page may not.
      await page.evaluate(`setTimeout(${attempt})`)
      await expect.poll(() => watched.refused.length, what).toBeGreaterThan(before)
    }
    expect(await page.evaluate(() => 'caught' in window)).toBe(false)
    expect(watched.elsewhere).toEqual([])
    expect(new URL(page.url()).pathname).toBe('/en/code-of-conduct')
  })
}

async function keepMeta(page: Page): Promise<void> {
  await page.route('**/en/code-of-conduct', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
}

async function keepHeaders(page: Page): Promise<void> {
  await page.route('**/en/code-of-conduct', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    await route.fulfill({ response, body })
  })
}

function scriptSources(policy: string): string {
  return policy.split('; ').find((directive) => directive.startsWith('script-src ')) ?? 'unsafe: none'
}
