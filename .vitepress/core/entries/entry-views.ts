import type { Page } from '../pages/page.ts'
import type { EntryView } from './entry-facets.ts'
import { entryForm } from './entry-forms.ts'
import { entrySections } from './entry-sections.ts'

/** The entries that a page has a section of, in its order; undefined for pages that list none. */
export function entryViews(page: Pick<Page, 'fields' | 'blocks'>): EntryView[] | undefined {
  const form = entryForm(page.fields.type)
  const { entries } = page.fields
  if (!form || !entries) return undefined
  return entrySections(page.blocks, form).flatMap(({ id }) => {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
    return entry ? { id, ...entry } : []
  })
}
