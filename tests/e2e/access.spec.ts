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
/** What has no file of its own, or looks otherwise when something is chosen. */
const others = pageTypes.map(({ address }) => address).filter((address) => !pages.includes(address))

/** WCAG 2.2 A and AA, and what axe calls best practice: landmarks, headings, names. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const address of [...pages, ...others]) {
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
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0)
    }
    const own = [baseURL, gapsAddress, 'null']
    expect([...asked].filter((origin) => !own.includes(origin))).toEqual([])
  })
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
