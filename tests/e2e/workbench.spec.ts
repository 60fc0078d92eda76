import { spawnSync } from 'node:child_process'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { projectRoot } from '../../scripts/site/folders.ts'
import { expect, type Page, test } from './site-test.ts'
import { startWorkbench, type TreeWithGaps, treeWithGaps } from './workbench-tree.ts'

test.describe.configure({ mode: 'default' })

let tree: TreeWithGaps
let workbench: Awaited<ReturnType<typeof startWorkbench>>

test.beforeEach(async () => {
  tree = treeWithGaps()
  workbench = await startWorkbench(tree.root)
})
test.afterEach(async () => {
  await workbench.stop()
  tree.remove()
})

const outcome = (page: Page) => page.locator('.outcome')
const editor = (page: Page) => page.getByRole('textbox', { name: 'Translation into Swedish' })

/** The address of a view, in a tab that the workbench knows. */
function at(view: string): string {
  return `${workbench.address}#/sv${view}`
}

test('a translator goes from the queue through a page and a plural to a language that is whole', async ({
  page,
}) => {
  await page.goto(at(''))
  await expect(page).toHaveURL(/^[^?]+#\/sv$/)
  await expect(page.getByText('2 tasks')).toBeVisible()
  const upToDate = page.getByRole('progressbar', { name: 'Up to date' })
  expect(Number(await upToDate.getAttribute('value'))).toBeLessThan(100)
  await expectNoFindings(page)

  await page.getByRole('link', { name: 'Börja här' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Start here' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(editor(page)).toBeFocused()
  await expect(page.locator('ins')).toContainText('five')
  await expect(page.locator('del')).toContainText('no')
  await expectNoFindings(page)

  const before = tree.read('docs/sv/index.md')
  await editor(page).fill('Kom som du är och ta med en vän. Du behöver fem egna verktyg.')
  await page.keyboard.press('Control+s')
  await expect(outcome(page)).toHaveText('1 text saved.')
  expect(tree.read('docs/sv/index.md')).toBe(before.replace('inga egna verktyg', 'fem egna verktyg'))

  await page.getByRole('button', { name: 'Confirm …' }).click()
  await expectNoFindings(page)
  await page.getByRole('button', { name: 'Confirm everything' }).click()
  await expect(outcome(page)).toContainText('confirmed')

  await page.goto(at('/strings/common'))
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('For 1', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(' grupp')
  await expect(editor(page)).toHaveValue('{{count}} grupp')
  await expectNoFindings(page)
  await page.getByRole('button', { name: 'Confirm …' }).click()
  await page.getByRole('button', { name: 'Confirm everything' }).click()
  await expect(outcome(page)).toContainText('confirmed')

  await page.getByRole('link', { name: 'What to do next' }).click()
  await expect(page.getByText('There is nothing to do.')).toBeVisible()
  expect(Number(await upToDate.getAttribute('value'))).toBe(100)
  const launcher = path.join(projectRoot, 'scripts/run.mjs')
  const { status } = spawnSync(process.execPath, [launcher, 'coverage', '--root', tree.root], {
    cwd: projectRoot,
  })
  expect(status).toBe(0)
})

test('what is written outlives its tab, and undo takes back what a key put in', async ({ page, context }) => {
  await page.goto(at('/page/home'))
  await page.keyboard.press('Control+Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Alt+c')
  await expect(editor(page)).toHaveValue(/^Come as you are/)
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toHaveValue(/^Kom som du är/)
  await page.keyboard.type(' Välkommen!')
  await expect(page.getByText('The draft is kept.')).toBeVisible()
  await page.close()

  const other = await context.newPage()
  await other.goto(at('/page/home'))
  await expect(other.getByText('includes a draft from')).toBeVisible()
  await expect(other.getByText('Välkommen!')).toBeVisible()
  await expectNoFindings(other)
  await other.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(other.getByText('Välkommen!')).toHaveCount(0)
  expect(tree.read('docs/sv/index.md')).not.toContain('Välkommen')
})

test('the later of two saves is told, and chooses', async ({ page }) => {
  await page.goto(at('/page/home'))
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type(' Välkommen!')
  tree.change('docs/sv/index.md', 'Kom som du är', 'Kom precis som du är')
  tree.change('docs/sv/index.md', 'före fredag', 'före torsdag')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: 'Somebody else has saved these texts too' })).toBeFocused()
  await expectNoFindings(page)
  expect(tree.read('docs/sv/index.md')).not.toContain('Välkommen')
  await page.getByRole('radio', { name: 'Mine' }).check()
  await page.getByRole('button', { name: 'Go on with these' }).click()
  await page.keyboard.press('Control+s')
  await expect(outcome(page)).toHaveText('1 text saved.')
  expect(tree.read('docs/sv/index.md')).toContain(
    'Kom som du är och ta med en vän. Du behöver inga egna verktyg. Välkommen!',
  )
  expect(tree.read('docs/sv/index.md')).toContain('före torsdag')
})

test('without the server nothing is lost, and it is sent when the server is back', async ({ page }) => {
  await page.goto(at('/page/home'))
  await page.keyboard.press('Control+Enter')
  await page.route('**/api/**', (route) => route.abort())
  await page.keyboard.type(' Välkommen!')
  await expect(page.getByText('The workbench does not answer.')).toBeVisible()
  await expect(page.getByText('The draft is only in this tab.')).toBeVisible()
  await page.unroute('**/api/**')
  await expect(page.getByText('The draft is kept.')).toBeVisible()
  await expect(page.getByText('The workbench does not answer.')).toHaveCount(0)
})

test('a finding is shown as one types, stands in the way of confirming, and is led to', async ({ page }) => {
  await page.goto(at('/page/home'))
  await page.getByRole('button', { name: /^Translate ?: See/ }).click()
  await expect(editor(page)).toBeFocused()
  await editor(page).fill('Se reglerna för öppna data och ![märket](/mark.svg).')
  await expect(page.getByRole('button', { name: /open-data\.md.*is lacking/ })).toBeVisible()
  await editor(page).fill('Se [reglerna](om/finns-inte.md) och ![märket](/mark.svg).')
  await expect(page.locator('.editor li.error')).toBeVisible()
  await page.getByRole('button', { name: 'Confirm …' }).click()
  await page.getByRole('button', { name: 'Confirm everything' }).click()
  await expect(page.getByRole('heading', { name: 'Not done: this has to be mended first' })).toBeFocused()
  await page.getByRole('button', { name: 'Go there' }).first().click()
  await expect(editor(page)).toBeFocused()
})

test('a page that is missing is begun with a title, and shown as the site shows it', async ({ page }) => {
  tree.takeAway('docs/en/about/open-data.md')
  await page.goto(`${workbench.address}#/en`)
  await page.getByRole('link', { name: 'Öppna data' }).click()
  await page.getByLabel('Title in English').fill('Open data & all')
  await expect(page.getByLabel('Last part of the address')).toHaveValue('open-data-all')
  await expectNoFindings(page)
  await page.getByRole('button', { name: 'Begin the translation' }).click()
  await page.getByRole('button', { name: 'Next to do' }).click()
  await expect(page.getByRole('textbox', { name: 'Translation into English' })).toBeFocused()
  const file = (await page.locator('.files code').textContent()) ?? ''
  expect(file).toMatch(/^docs\/en\/.*open-data-all\.md$/)
  expect(tree.read(file)).toContain('title: Open data & all')
  await page.keyboard.type('How to use what we share.')
  await page.keyboard.press('Alt+p')
  const frame = page.getByTitle('The page as the site shows it')
  await expect(frame).toHaveAttribute('sandbox', 'allow-same-origin')
  await expect(frame).toHaveAttribute('srcdoc', /How to use what we share/)
})

test('a translation that needs no change is still right with one key, and its file stays as it is', async ({
  page,
}) => {
  const before = tree.read('docs/sv/index.md')
  await page.goto(at('/page/home'))
  await page.keyboard.press('Control+Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Alt+r')
  await expect(outcome(page)).toHaveText('1 text confirmed.')
  await expect(page.locator('ins')).toHaveCount(0)
  expect(tree.read('docs/sv/index.md')).toBe(before)
})

test('in Swedish, in the dark and on a phone it has no finding and fits', async ({ browser }) => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  for (const view of ['', '/page/home', '/strings/common']) {
    await page.goto(at(view))
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (view !== '') await page.keyboard.press('Control+Enter')
    if (view !== '')
      await expect(page.getByRole('textbox', { name: 'Översättning till svenska' })).toBeFocused()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expectNoFindings(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  }
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible()
  await expectNoFindings(page)
  await context.close()
})

/** WCAG 2.2 A and AA, and what axe calls best practice: landmarks, headings, names. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}
