import path from 'node:path'
import { readResources } from '../../scripts/words/words.ts'
import { createI18n, type Words, wordsIn } from '../core/i18n/create-i18n.ts'
import type { Site } from '../core/site/site.ts'

/** The strings of a site in a language. */
export type SiteWords = (language: string) => Words

/** The strings of a site's own locales, as they are now, by language. */
export function siteWords(root: string, site: Site): SiteWords {
  const i18n = createI18n(readResources(path.join(root, 'locales')), site.stringsLanguage)
  return (language) => wordsIn(i18n, language)
}
