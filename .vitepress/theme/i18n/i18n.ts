import type { ResourceLanguage } from 'i18next'
import { createI18n } from '../../core/i18n/create-i18n.ts'

/** The words of files by their path, `…/<language>/<namespace>.json`. */
export type WordFiles = Record<string, ResourceLanguage[string]>

/** What a language lacks is shown in the language that strings are written in first; the build says which. */
export const i18n = createI18n({}, import.meta.env.STRINGS_LANGUAGE ?? 'en')

/** Adds words that not every page needs; `words/<namespace>.ts` does it for one, and comes with the parts that use it. */
export function addWords(files: WordFiles): void {
  for (const [file, strings] of Object.entries(files)) {
    const [, language, namespace] = /([^/]+)\/([^/]+)\.json$/.exec(file) ?? []
    if (language && namespace) i18n.addResourceBundle(language, namespace, strings)
  }
}

// `@locales` is the site's own locales folder; the words of commands and downloads stay out of the browser.
addWords(
  import.meta.glob(
    [
      '@locales/*/*.json',
      '!@locales/*/{checklists,coverage,data,events,findings,lists,translate,workbench}.json',
    ],
    {
      eager: true,
      import: 'default',
    },
  ) satisfies WordFiles,
)
