import { expect, test } from './site-test.ts'
import { isNamed, namedStorage, storedNames } from './stored.ts'

const pages = {
  en: namedStorage('docs/en/about/accessibility-and-privacy.md'),
  sv: namedStorage('docs/sv/om/tillganglighet-och-integritet.md'),
}

// What is kept for reading offline is kept by a service worker.
test.use({ serviceWorkers: 'allow' })

test('the privacy page names the same in both languages', () => {
  expect(pages.sv.length).toBeGreaterThan(0)
  expect(pages.en).toEqual(pages.sv)
})

test('what is kept on the device is what the privacy page names, no more and no less', async ({ page }) => {
  const stored = new Set<string>()
  const look = async () => {
    for (const name of await storedNames(page)) stored.add(name)
  }
  await page.goto('/en/')
  await look()
  expect(
    [...stored].filter((name) => name.startsWith('cookie')),
    'only by coming',
  ).toEqual([])

  await page.getByRole('navigation', { name: 'Language' }).getByRole('link').click()
  await page.waitForURL('**/sv/')
  await page.goto('/en/checklists/digital-public-service')
  await page.getByLabel('Can everything be done with the keyboard alone?').check()
  await page.getByRole('button', { name: /dark|light/i }).click()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('code of conduct')
  await page.getByRole('option').first().click()
  await page.waitForURL(/conduct/)
  await page.goto('/sv/sok?q=hackathon')
  await page.reload({ waitUntil: 'networkidle' })

  const notNamed = (names: Iterable<string>) =>
    [...names].filter((name) => !pages.sv.some((named) => isNamed(name, named)))
  await expect
    .poll(async () => {
      await look()
      return pages.sv.filter((named) => ![...stored].some((name) => isNamed(name, named)))
    }, 'named, but nothing of the kind is kept')
    .toEqual([])
  expect(notNamed(stored), 'kept, but not named').toEqual([])
})
