import { stringCoverage } from '../../.vitepress/core/coverage/string-coverage.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { emptyLock } from '../../.vitepress/core/freshness/lock.ts'
import type { Detect } from '../../.vitepress/core/language/detect.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { twoLanguages } from './pages.ts'
import { stringFile } from './strings.ts'

export interface Checked {
  /** All but those that say that nobody has confirmed a string. */
  findings: Finding[]
  /** `rule key` of each. */
  said: string[]
  /** The state of each string in the other language. */
  states: Record<string, string>
}

/** Checks the strings of English and another language, Swedish where nothing else is said. */
export function checkStrings(
  en: unknown,
  other: unknown,
  { language = 'sv', detect, site = {} }: { language?: string; detect?: Detect; site?: Partial<Site> } = {},
): Checked {
  const [english] = twoLanguages.languages
  const languages = [english, { code: language, name: language, locale: language }] as const
  const files = [stringFile('en', en), stringFile(language, other)]
  const input = { files, unreadable: new Map<string, string>(), detect }
  const all = stringCoverage(input, { ...twoLanguages, languages, ...site }, emptyLock, new Map())
  const findings = all.findings.filter(({ rule }) => rule !== 'string-unconfirmed')
  return {
    findings,
    said: findings.map(({ rule, values }) => `${rule} ${values.key ?? ''}`),
    states: Object.fromEntries(
      all.statuses.flatMap((status) =>
        status.language === language ? [[status.key.slice('common:'.length), status.state]] : [],
      ),
    ),
  }
}

/** The rules that a translated text breaks beside its original, with the context of each where it has one. */
export function rulesOf(original: string, translated: string, language = 'sv'): string[] {
  return checkStrings({ a: original }, { a: translated }, { language }).findings.map(({ rule, values }) =>
    values.context === undefined ? rule : `${rule} ${values.context}`,
  )
}
