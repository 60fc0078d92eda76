import { describe, expect, it } from 'vitest'
import { findingWords } from '../../../scripts/report/finding-words.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { checkText } from '../../../scripts/text/check-text.ts'
import site from '../../../site.config.ts'

describe('the text of Tingwall itself', async () => {
  const { findings, pages, withoutDictionary } = await checkText(projectRoot, site)

  it('is rightly spelt, marked with its languages, without doubled words, skipped levels and textless images', () => {
    const told = findings.map((found) => {
      const { what, mend } = findingWords(found, 'en')
      return `${found.file}:${found.line} ${what}. ${mend}`
    })
    expect(told).toEqual([])
  })

  it('has been checked in every language', () => {
    expect(withoutDictionary).toEqual([])
    for (const { code } of site.languages) {
      expect(pages.filter(({ language }) => language === code).length).toBeGreaterThan(0)
    }
  })
})
