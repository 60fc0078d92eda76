import { readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { listFiles } from '../../scripts/files/list-files.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { gapsAddress } from './addresses.ts'
import { pageTypes } from './page-types.ts'
import { expect, type Page, test } from './site-test.ts'

const languages = ['en', 'sv']
const pages = languages.flatMap((language) =>
  listFiles(path.join(projectRoot, 'docs', language), '.md').map(
    (file) => `/${language}/${file.replace(/(?:(^|\/)index)?\.md$/, '$1')}`,
  ),
)
/** One of each kind, what has no file of its own and what looks otherwise when something is chosen among them. */
const kinds = pageTypes.map(({ address }) => address)

/** WCAG 2.2 A and AA, and what axe calls best practice: landmarks, headings, names. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const address of kinds) {
  test(`${address.replace(gapsAddress, 'gaps: ')} passes axe in light and dark, fits a phone, and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    await page.goto(address)
    await expect(page.locator('html')).not.toHaveClass(/dark/)
    await expectNoFindings(page)
    // What differs in the dark is the colours.
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveClass(/dark/)
    await expectNoFindings(page, ['color-contrast', 'link-in-text-block'])
    await expectToFit(page)
    const own = [baseURL, gapsAddress, 'null']
    expect([...asked].filter((origin) => !own.includes(origin))).toEqual([])
  })
}

// As they are read, before the site's own script; their colours are those of their kind.
for (const address of pages.filter((page) => !kinds.includes(page))) {
  test(`${address} passes axe and fits a phone`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'load' })
    await expectNoFindings(page)
    await expectToFit(page)
  })
}

async function expectToFit(page: Page): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0)
  }
}

test('the search dialog with results has no finding either', async ({ page }) => {
  for (const [address, query] of [
    ['/en/', 'open data'],
    ['/sv/', 'uppförandekod'],
  ] as const) {
    await page.goto(address)
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill(query)
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectNoFindings(page)
  }
})

async function expectNoFindings(page: Page, only?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze()
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(said).toEqual([])
}

test('the pages tested are all those of the sitemap, and one of those that subjects have', () => {
  const sitemap = readFileSync(path.join(projectRoot, '.vitepress/dist/sitemap.xml'), 'utf8')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
  const subjects = listed.filter((address) => /^\/(?:en\/tags|sv\/taggar)\/./.test(address))
  expect(subjects).toContain('/sv/taggar/oppna-data')
  expect(listed.filter((address) => !subjects.includes(address)).sort()).toEqual([...pages].sort())
})
