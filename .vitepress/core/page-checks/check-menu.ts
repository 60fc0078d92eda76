import { type Finding, finding } from '../findings/finding.ts'
import type { Pair } from '../pages/page.ts'
import type { Site } from '../site/site.ts'

/** Sections of the menu that no page of a language is in, so that the menu there lacks them. */
export function checkMenu(pairs: readonly Pair[], site: Site): Finding[] {
  // Translations have the section of their original.
  const pages = pairs.flatMap(({ original, translations }) => [original, ...translations.values()])
  const filled = new Set(pages.map(({ language, fields }) => `${language} ${fields.section ?? ''}`))
  const used = new Set(pages.flatMap(({ fields }) => fields.section ?? []))
  const place = { file: 'site.config.ts', line: 1, column: 1 }
  const languages = site.languages
    .map(({ code }) => code)
    .filter((code) => pages.some(({ language }) => language === code))
  return site.sections.flatMap((section) => {
    if (!used.has(section)) {
      const values = { section, context: 'anywhere' }
      return languages.length > 0 ? finding('section-without-page', place, values) : []
    }
    return languages
      .filter((language) => !filled.has(`${language} ${section}`))
      .map((language) => finding('section-without-page', place, { section, language, context: 'here' }))
  })
}
