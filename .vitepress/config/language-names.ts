import type { Site } from '../core/site/site.ts'

/** The name of each of the site's languages (the second key) in the words of each (the first). */
export type LanguageNames = Record<string, Record<string, string>>

/**
 * Written when the site is built, as a browser may not know a smaller language: Chromium has no words in Scottish
 * Gaelic, and would say another name than the page that it takes over.
 */
export function languageNames({ languages }: Site): LanguageNames {
  return Object.fromEntries(
    languages.map(({ code, locale }) => {
      const names = new Intl.DisplayNames([locale], { type: 'language' })
      return [
        code,
        Object.fromEntries(languages.map((other) => [other.code, names.of(other.code) ?? other.name])),
      ]
    }),
  )
}
