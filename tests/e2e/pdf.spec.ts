import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { basePath } from '../../.vitepress/core/site/site.ts'
import { printPdfs } from '../../scripts/pdf/print-pdfs.ts'
import { outputFolder } from '../../scripts/site/folders.ts'
import { buildMadeSite } from '../sites/build-made-site.ts'
import { makeSite, withGaelicAndGaps } from '../sites/make-site.ts'
import { expect, test } from './site-test.ts'

test('a build prints guides as PDF where the settings ask, and the pages link to them', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const file = browser.browserType().executablePath()
  process.env.CHROME_PATH = process.env.TINGWALL_BROWSER || process.env.CHROME_PATH || file
  const made = await makeSite('pdf', 'gaps', (settings) =>
    withGaelicAndGaps(settings).replace(/branch: .*/, "branch: 'main',\n  pdf: true,"),
  )
  const { root, site } = buildMadeSite(made)
  const folder = outputFolder(root)
  const read = (name: string) => readFileSync(path.join(folder, name))
  expect(read('sv/guider/moten.html').toString()).toContain('<a href="/sv/guider/moten.pdf"')
  const pdf = read('sv/guider/moten.pdf')
  const text = pdf.toString('latin1')
  for (const part of ['/Lang (sv)', '/StructTreeRoot', '/Outlines', '/Marked true'])
    expect(text).toContain(part)
  expect(text).not.toMatch(/CreationDate|ModDate/)
  // What stands in for a missing page has none.
  expect(existsSync(path.join(folder, 'sv/guides/open-data.pdf'))).toBe(false)
  expect(read('sv/guides/open-data.html').toString()).not.toContain('.pdf"')

  const languages = site.languages.map(({ code }) => code)
  const again = { folder, base: basePath(site), languages, pages: ['sv/guider/moten'] }
  await printPdfs({ ...again, browser: process.env.CHROME_PATH })
  expect(read('sv/guider/moten.pdf').equals(pdf)).toBe(true)
  await expect(
    printPdfs({ ...again, pages: ['sv/finns-inte'], browser: process.env.CHROME_PATH }),
  ).rejects.toThrow('sv/finns-inte cannot be printed: status 404.')
})
