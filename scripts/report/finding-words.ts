import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { words } from '../words/words.ts'
import { typeWords } from './type-words.ts'

/** What is wrong and how to mend it, each a sentence without and with its full stop. */
export interface FindingWords {
  what: string
  mend: string
}

/**
 * A finding in the words of a language. A value that is empty chooses words of its own where there are any:
 * `mend_withoutMeant` when there is nothing to suggest.
 */
export function findingWords({ rule, values }: Finding, language: string): FindingWords {
  const t = words(language)
  const named = { ...values, ...languageNames(values, language), ...typeWords(values, t) }
  const context = contextOf(values)
  const options = { ...named, ...(context !== undefined && { context }) }
  return {
    what: plainLine(t(`findings:${rule}.what`, options)),
    mend: plainLine(t(`findings:${rule}.mend`, options)),
  }
}

/**
 * Text from a file as one line that a terminal shows and does not obey: no control characters, and none that
 * turn the direction of what follows.
 */
export function plainLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}

function contextOf(values: Finding['values']): string | undefined {
  if (values.context !== undefined) return String(values.context)
  const empty = Object.keys(values).find((name) => values[name] === '')
  return empty && `without${empty.charAt(0).toUpperCase()}${empty.slice(1)}`
}

/** Values that are codes of languages become their names; the codes stay for commands and attributes. */
function languageNames(values: Finding['values'], language: string): Record<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const named: Record<string, string> = {}
  for (const [value, code] of [
    ['language', 'code'],
    ['from', 'fromCode'],
    ['into', 'intoCode'],
  ] as const) {
    const tag = values[value]
    if (typeof tag !== 'string') continue
    named[value] = names.of(tag) ?? tag
    named[code] = tag
  }
  return named
}
