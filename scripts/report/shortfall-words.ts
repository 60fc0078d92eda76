import type { Shortfall } from '../../.vitepress/core/coverage/thresholds.ts'
import { capital } from '../../.vitepress/core/language/capital.ts'
import { words } from '../words/words.ts'
import { percentText } from './coverage-table.ts'

/** Shares that are too low, a sentence each; what two of them would say is said once. */
export function shortfallLines(shortfalls: readonly Shortfall[], language: string): string[] {
  return [...new Set(shortfalls.map((shortfall) => shortfallWords(shortfall, language)))]
}

/** A share that is too low, as a sentence. */
export function shortfallWords(shortfall: Shortfall, language: string): string {
  const t = words(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const { of, measure, percent, least } = shortfall
  const values = {
    language: capital(names.of(shortfall.language) ?? shortfall.language),
    of: t(of === 'pages' ? 'findings:ofPages' : 'findings:ofStrings'),
    least: percentText(least, language),
  }
  if (percent === null) return t('findings:terminal.belowNothing', values)
  return t('findings:terminal.below', {
    ...values,
    context: measure,
    percent: percentText(percent, language),
  })
}
