import { betweenValues } from './csv.ts'
import type { DescribedColumn, DescribedList } from './described-list.ts'
import type { Column } from './open-list.ts'

/**
 * The JSON Schema (draft 2020-12) of a list's JSON files, as text. `description` is in the site's first language,
 * `x-descriptions` in each. `address` is its own.
 */
export function listSchema(list: DescribedList, address: string): string {
  const [first] = list.languages
  const required = list.columns.filter((column) => column.required).map(({ name }) => name)
  const file = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: first?.title,
    description: first?.description,
    'x-descriptions': Object.fromEntries(
      list.languages.map(({ language, description }) => [language, description]),
    ),
    type: 'object',
    properties: {
      $schema: { const: address },
      title: { type: 'string' },
      description: { type: 'string' },
      language: { enum: list.languages.map(({ language }) => language) },
      licence: { type: 'string', format: 'uri' },
      page: { type: 'string', format: 'uri' },
      updated: { type: 'string', format: 'date' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: Object.fromEntries(
            list.columns.map((column) => [column.name, columnSchema(column, first?.language)]),
          ),
          required,
          additionalProperties: false,
        },
      },
    },
    required: ['$schema', 'title', 'description', 'language', 'licence', 'items'],
    additionalProperties: false,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function columnSchema({ type, description }: DescribedColumn, language = 'en') {
  return {
    description: description.get(language),
    'x-descriptions': Object.fromEntries(description),
    ...valueSchemas[type],
  }
}

const valueSchemas: Record<Column['type'], object> = {
  string: { type: 'string' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  date: { type: 'string', format: 'date' },
  'date-time': { type: 'string', format: 'date-time' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  // In CSV they stand in one field, where a value that has the sign between them could not be told from two.
  strings: { type: 'array', items: { type: 'string', not: { pattern: escaped(betweenValues) } } },
}

function escaped(text: string): string {
  return text.replace(/[|]/g, '\\$&')
}
