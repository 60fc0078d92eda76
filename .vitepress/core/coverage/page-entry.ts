import { type Page, type Pair, pageIn } from '../pages/page.ts'
import { none } from './percent.ts'
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

/** What the report says of a translation whose original is gone. */
export function orphanEntry({ ref, language, fields, url, file }: Page): PageEntry {
  return { ref, language, title: fields.title, url, file, status: { state: 'orphan' }, words: none }
}
