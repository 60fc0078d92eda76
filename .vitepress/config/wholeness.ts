import type { Wholeness } from '../core/pages/page-context.ts'
import type { Library } from './library.ts'

/** How whole a language is, pages and interface together. */
export function wholenessOf({ report }: Library, language: string): Wholeness | undefined {
  const percent = report.languages.find((entry) => entry.language === language)?.both.percent
  if (percent?.translated == null || percent.current == null) return undefined
  return { translated: percent.translated, current: percent.current }
}
