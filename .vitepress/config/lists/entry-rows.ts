import type { Entry } from '../../core/entries/entry-fields.ts'
import { type EntryPageType, entryForm } from '../../core/entries/entry-forms.ts'
import { type EntrySection, entrySections } from '../../core/entries/entry-sections.ts'
import type { Cell, Column, OpenList, OpenListId } from '../../core/open-data/open-list.ts'
import { pageIn } from '../../core/pages/page.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'

/** What every entry has, with the columns of its own between. */
const first: readonly Column[] = [
  { name: 'id', type: 'string', required: true },
  { name: 'name', type: 'string', required: true },
  { name: 'language', type: 'string', required: true },
]
const last: readonly Column[] = [
  { name: 'checked', type: 'date', required: true },
  { name: 'page', type: 'uri', required: true },
]

/** What a list says of an entry, in the order of its columns. */
interface OwnColumn extends Column {
  of(entry: Entry, section: EntrySection): Cell
}

/**
 * The entries of the pages of a type as a list: their facts, and what they answer, each question a column. Where a
 * section is not in a language, the row has the original's words and says so in `language`.
 */
export function entryList(
  id: OpenListId,
  type: EntryPageType,
  columns: readonly OwnColumn[],
  library: Library,
  site: Site,
): OpenList {
  const pairs = library.pairs.filter(({ original }) => original.fields.type === type)
  const form = entryForm(type)
  const answers = (form?.questions ?? []).map(
    (question, index): OwnColumn => ({
      name: `answer_${question}`,
      type: 'string',
      required: true,
      of: (_entry, section) => section.answers[index]?.text ?? '',
    }),
  )
  const own = [...columns, ...answers]
  return {
    id,
    ref: pairs[0]?.ref ?? type,
    columns: [...first, ...own.map(({ of: _of, ...column }) => column), ...last],
    rows: (language) =>
      pairs.flatMap((pair) => {
        const { original } = pair
        const address = library.addresses.get(pair.ref)?.get(language)
        if (!form || !address) return []
        const page = pageIn(pair, language)
        const translated = new Map(
          (page ? entrySections(page.blocks, form) : []).map((section) => [section.id, section]),
        )
        return entrySections(original.blocks, form).flatMap((section) => {
          const entry = original.fields.entries?.[section.id]
          if (!entry) return []
          const words = translated.get(section.id) ?? section
          return {
            id: section.id,
            name: words.name,
            language: words === section ? original.language : language,
            ...Object.fromEntries(own.map(({ name, of }) => [name, of(entry, words)])),
            checked: entry.checked,
            page: `${fullUrl(site.address, address.url)}#${section.id}`,
          }
        })
      }),
  }
}
