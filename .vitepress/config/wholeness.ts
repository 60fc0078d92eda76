import type { PageState } from '../core/coverage/page-status.ts'
import type { Wholeness } from '../core/pages/page-context.ts'
import type { Library } from './library.ts'

/** How a page stands in a language, by the coverage report. */
export function stateOf({ report }: Library, ref: string, language: string): PageState {
  return (
    report.pages.find((page) => page.ref === ref && page.language === language)?.status.state ?? 'missing'
  )
}

/** How whole a language is, pages and interface together. */
export function wholenessOf({ report }: Library, language: string): Wholeness | undefined {
  const percent = report.languages.find((entry) => entry.language === language)?.both.percent
  if (percent?.translated == null || percent.current == null) return undefined
  return { translated: percent.translated, current: percent.current }
}
