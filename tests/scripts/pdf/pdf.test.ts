import { afterEach, describe, expect, it } from 'vitest'
import { missingBrowser } from '../../../scripts/pdf/missing-browser.ts'
import { withoutDates } from '../../../scripts/pdf/without-dates.ts'
import { twoLanguages } from '../../made/pages.ts'

describe('a PDF', () => {
  const written = (date: string) =>
    Buffer.from(
      `<</Title (\xe5)\n/CreationDate (${date})\n/ModDate (${date})>>\xff\x00 (D:2026) xref`,
      'latin1',
    )
  it.each(["D:20261121125148+00'00'", 'D:20261121125148Z', "D:20261121125148-05'30'"])(
    'has no time that it was printed, and as many bytes as before: %s',
    (date) => {
      const kept = withoutDates(written(date))
      expect(kept).toHaveLength(written(date).length)
      expect(kept.toString('latin1')).toMatch(/^<<\/Title \(å\)\n +\n +>>ÿ\0 \(D:2026\) xref$/)
    },
  )
  it('is the same whenever it was printed', () => {
    const [morning, evening] = ["D:20261121080000+00'00'", "D:20261121200000+00'00'"].map(written)
    expect(morning && evening && withoutDates(morning).equals(withoutDates(evening))).toBe(true)
  })
})

describe('a build that is to print', () => {
  const { CHROME_PATH } = process.env
  afterEach(() => {
    if (CHROME_PATH === undefined) delete process.env.CHROME_PATH
    else process.env.CHROME_PATH = CHROME_PATH
  })
  it('says what to do where there is no browser', async () => {
    process.env.CHROME_PATH = '/no/such/browser'
    expect(await missingBrowser({ ...twoLanguages, pdf: true })).toMatch(
      /^“pdf: true” in site\.config\.ts needs Chrome or Chromium: install one/,
    )
  })
  it('needs none where the settings ask for no PDF', async () => {
    process.env.CHROME_PATH = '/no/such/browser'
    expect(await missingBrowser(twoLanguages)).toBeUndefined()
  })
})
