import { type Pair, pageIn } from '../pages/page.ts'
import type { PageEntry } from './report.ts'
import type { PageStanding } from './status-of-page.ts'

/** What the report says of a pair in a language, from how it stands there. */
export function pageEntry(pair: Pair, language: string, { status, words }: PageStanding): PageEntry {
  const { ref, original } = pair
  const page = pageIn(pair, language)
  const { title, critical } = original.fields
  return {
    ref,
    language,
    title: page?.fields.title ?? title,
    ...(page && { url: page.url, file: page.file }),
    ...(page !== original && {
      original: { language: original.language, title, url: original.url, file: original.file },
    }),
    ...(critical === true && { critical }),
    status,
    words,
  }
}
