import type { DescribedList } from '../../.vitepress/core/open-data/described-list.ts'
import type { Column, Row } from '../../.vitepress/core/open-data/open-list.ts'

const columns: readonly Column[] = [
  { name: 'id', type: 'string', required: true },
  { name: 'name', type: 'string', required: true },
  { name: 'website', type: 'uri' },
  { name: 'tags', type: 'strings' },
  { name: 'began', type: 'integer' },
  { name: 'open', type: 'boolean' },
  { name: 'checked', type: 'date' },
]

/** A list in English and Swedish with these rows in both. */
export function listOf(...rows: Row[]): DescribedList {
  return {
    id: 'initiatives',
    ref: 'initiatives',
    columns: columns.map((column) => ({
      ...column,
      description: new Map([
        ['en', `the ${column.name}`],
        ['sv', `fältet ${column.name}`],
      ]),
    })),
    updated: '2026-11-21',
    languages: [
      {
        language: 'en',
        title: 'Initiatives',
        description: 'What there is',
        page: 'https://example.org/en/initiatives',
        rows,
      },
      {
        language: 'sv',
        title: 'Åtgärder',
        description: 'Det som finns',
        page: 'https://example.org/sv/atgarder',
        rows,
      },
    ],
  }
}
