import type { Glossary } from './glossary.ts'

/** What stands between several words in one field. */
const between = ' | '

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
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`
}

/**
 * A field by RFC 4180. What a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
