import { betweenValues as between, csvTable } from '../open-data/csv.ts'
import type { Glossary } from './glossary.ts'

/**
 * The glossary as a table, one row a term: `id,tags,en_preferred,en_synonyms,en_definition,en_note,…,see,source`.
 * Comma-separated by RFC 4180, lines ended with CR LF; it begins with a byte order mark, by which Excel knows UTF-8.
 */
export function glossaryCsv(glossary: Glossary, languages: readonly string[]): string {
  const head = [
    'id',
    'tags',
    ...languages.flatMap((language) =>
      ['preferred', 'synonyms', 'definition', 'note'].map((field) => `${language}_${field}`),
    ),
    'see',
    'source',
  ]
  const rows = glossary.map((term) => [
    term.id,
    term.tags.join(between),
    ...languages.flatMap((language) => {
      const { preferred = '', synonyms = [], definition = '', note = '' } = term.words.get(language) ?? {}
      return [preferred, synonyms.join(between), definition, note]
    }),
    term.see.join(between),
    term.source ?? '',
  ])
  return csvTable([head, ...rows])
}
