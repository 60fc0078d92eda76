import { type TermIndex, termIndex } from '../core/glossary/find-terms.ts'
import { explainable } from '../core/glossary/first-uses.ts'
import { basePath, type Site } from '../core/site/site.ts'
import type { Library } from './library.ts'
import type { Entry } from './page-contexts.ts'
import type { TermLinks } from './term-links.ts'

/** Pages that are no running text, or where the terms stand already. */
const without: ReadonlySet<string | undefined> = new Set(['home', 'search', 'report', 'glossary'])

/** What the terms of a page are linked by; undefined where none are, or where there is no glossary page to lead to. */
export function termsOf({ page, pair }: Entry, library: Library, site: Site): TermLinks | undefined {
  const { language } = page
  const { type } = pair.original.fields
  const glossary = glossaryUrl(library, language)
  if (without.has(type) || glossary === undefined) return undefined
  return {
    language,
    index: indexOf(library, language),
    ref: pair.ref,
    title: page.fields.title,
    glossary: `${basePath(site)}${glossary.replace(/^\//, '')}`,
    isChecklist: type === 'checklist',
  }
}

/** The glossary page of a language, of its own text. */
function glossaryUrl(library: Library, language: string): string | undefined {
  const pair = library.pairs.find(({ original }) => original.fields.type === 'glossary')
  const address = pair && library.addresses.get(pair.ref)?.get(language)
  return address?.kind === 'page' ? address.url : undefined
}

const indices = new WeakMap<Library, Map<string, TermIndex>>()

function indexOf(library: Library, language: string): TermIndex {
  const known = indices.get(library) ?? new Map<string, TermIndex>()
  indices.set(library, known)
  const index = known.get(language) ?? termIndex(explainable(library.glossary, language), language)
  known.set(language, index)
  return index
}
