import { readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { listFiles } from '../../scripts/files/list-files.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { gapsAddress } from './addresses.ts'
import { expect, type Page, test } from './site-test.ts'

const languages = ['en', 'sv']
const pages = languages.flatMap((language) =>
  listFiles(path.join(projectRoot, 'docs', language), '.md').map(
    (file) => `/${language}/${file.replace(/(?:(^|\/)index)?\.md$/, '$1')}`,
  ),
)
const others = [
  '/',
  '/en/no-such-page',
  '/sv/finns-inte',
  `${gapsAddress}/sv/guides/open-data`,
  `${gapsAddress}/en/guider/offentlighet`,
  `${gapsAddress}/sv/guider/moten`,
  `${gapsAddress}/sv/lage`,
  `${gapsAddress}/gd/`,
]

/** WCAG 2.2 A and AA, and what axe calls best practice: landmarks, headings, names. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing (${scheme})`, () => {
    test.use({ colorScheme: scheme })
    for (const address of [...pages, ...others]) {
      test(address.replace(gapsAddress, 'gaps: '), async ({ page }) => {
        await page.goto(address)
        await page.waitForLoadState('networkidle')
        await expect(page.locator('html')).toHaveClass(scheme === 'dark' ? /dark/ : /^(?!.*dark)/)
        await expectNoFindings(page)
      })
    }
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

for (const width of [320, 390]) {
  test(`nothing is wider than a window of ${width} pixels`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 800 })
    for (const address of pages) {
      await page.goto(address)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, address).toBeLessThanOrEqual(0)
    }
  })
}

test('no page asks another host for anything', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  for (const address of pages) await page.goto(address, { waitUntil: 'networkidle' })
  expect([...asked].filter((origin) => origin !== baseURL && origin !== 'null')).toEqual([])
})

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(said).toEqual([])
}

test('the pages tested are all those of the sitemap', () => {
  const sitemap = readFileSync(path.join(projectRoot, '.vitepress/dist/sitemap.xml'), 'utf8')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
  expect(listed.sort()).toEqual([...pages].sort())
})
