import { type TermIndex, termIndex } from '../core/glossary/find-terms.ts'
import { explainable } from '../core/glossary/first-uses.ts'
import { basePath, type Site } from '../core/site/site.ts'
import { glossaryUrl } from './glossary-page.ts'
import type { Library } from './library.ts'
import { oncePerLibrary } from './once-per-library.ts'
import type { Entry } from './page-contexts.ts'
import type { TermLinks } from './term-links.ts'

/** Pages that are no running text, or where the terms stand already. */
const without: ReadonlySet<string | undefined> = new Set(['home', 'search', 'report', 'glossary'])

/** What the terms of a page are linked by; undefined where none are, or where there is no glossary page to lead to. */
export function termsOf({ page, pair }: Entry, library: Library, site: Site): TermLinks | undefined {
  const { language } = page
  const { type } = pair.original.fields
  const glossary = glossaryUrl(library, language)
  const index = indices(library, site).get(language)
  if (without.has(type) || glossary === undefined || !index) return undefined
  return {
    language,
    index,
    ref: pair.ref,
    title: page.fields.title,
    glossary: `${basePath(site)}${glossary.replace(/^\//, '')}`,
    isChecklist: type === 'checklist',
  }
}

/** The terms that may be explained in place, by language. */
const indices = oncePerLibrary(
  ({ glossary }, { languages }): ReadonlyMap<string, TermIndex> =>
    new Map(languages.map(({ code }) => [code, termIndex(explainable(glossary, code), code)])),
)
