import { ownResources } from './words.ts'

/**
 * The language that a command speaks: the one asked for, else the machine's (LANG and the like), else English.
 * Only a language that has words of the commands' own counts.
 */
export function wordsLanguage(
  wanted: string | undefined,
  machine = new Intl.DateTimeFormat().resolvedOptions().locale,
): string {
  const known = spokenLanguages()
  const language = wanted ?? new Intl.Locale(machine).language
  if (known.includes(language)) return language
  return known.includes('en') ? 'en' : (known[0] ?? 'en')
}

/** The languages that the commands have words in. */
export function spokenLanguages(): string[] {
  return Object.entries(ownResources()).flatMap(([language, resource]) =>
    'findings' in resource ? language : [],
  )
}
