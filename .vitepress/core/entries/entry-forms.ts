import type { FrontMatter } from '../pages/front-matter.ts'
import type { Entry, EntryField } from './entry-fields.ts'

/** How a page of a type lists its entries. */
export interface EntryForm {
  type: EntryPageType
  /** The level of the headings that entries have. */
  level: 2 | 3
  /** What each entry answers, in order; the words are in locales/<language>/lists.json under `forms.<type>`. */
  questions: readonly string[]
  /** What has to be said of an entry. */
  required(entry: Entry): readonly EntryField[]
  /** What may be said as well. */
  optional: readonly EntryField[]
}

export type EntryPageType = 'cases' | 'initiatives' | 'library'

const forms: Record<EntryPageType, EntryForm> = {
  cases: {
    type: 'cases',
    level: 2,
    questions: ['problem', 'done', 'who', 'outcome', 'lessons', 'sources'],
    required: () => ['country', 'tags', 'checked'],
    optional: ['website', 'began', 'licence', 'state'],
  },
  initiatives: {
    type: 'initiatives',
    level: 2,
    questions: ['purpose', 'who', 'state', 'help'],
    required: () => ['country', 'state', 'tags', 'checked'],
    optional: ['website', 'began', 'licence'],
  },
  library: {
    type: 'library',
    level: 3,
    questions: [],
    // Money has terms, and they change from call to call.
    required: ({ kind }) =>
      kind === 'funding'
        ? ['kind', 'website', 'languages', 'checked']
        : ['kind', 'website', 'licence', 'cost', 'languages', 'checked'],
    optional: ['country', 'tags'],
  },
}

/** How a page of the type lists entries; undefined for pages that list none. */
export function entryForm(type: FrontMatter['type']): EntryForm | undefined {
  return type === 'cases' || type === 'initiatives' || type === 'library' ? forms[type] : undefined
}
