import { betweenValues, csvTable } from './csv.ts'
import { type DescribedList, fileName, type ListInLanguage, licenceOfData } from './described-list.ts'
import type { Cell, Column, Row } from './open-list.ts'

/** A list in one language as JSON text: what it is, then its rows as `items`. `schema` is its schema's address. */
export function listJson(list: DescribedList, own: ListInLanguage, schema: string): string {
  const file = {
    $schema: schema,
    title: own.title,
    description: own.description,
    language: own.language,
    licence: licenceOfData,
    page: own.page,
    updated: list.updated,
    items: own.rows.map((row) => itemOf(list.columns, row)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A list in one language as a table with a header row; several values of a field have ` | ` between them. */
export function listCsv({ columns }: DescribedList, { rows }: ListInLanguage): string {
  return csvTable([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }) => cellText(row[name]))),
  ])
}

/**
 * What the columns of a CSV file are, for programs: "Metadata Vocabulary for Tabular Data", W3C 2015
 * (https://www.w3.org/TR/tabular-metadata/). It stands beside the table, by the table's name with `-metadata.json`.
 */
export function listCsvMetadata(list: DescribedList, own: ListInLanguage): string {
  const file = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': own.language }],
    url: fileName(list, own.language, 'csv'),
    'dc:title': own.title,
    'dc:description': own.description,
    'dc:language': own.language,
    'dc:license': { '@id': licenceOfData },
    ...(own.page !== undefined && { 'dc:source': { '@id': own.page } }),
    ...(list.updated !== undefined && { 'dc:modified': { '@value': list.updated, '@type': 'xsd:date' } }),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: list.columns.map(({ name, type, required, description }) => ({
        name,
        titles: name,
        'dc:description': description.get(own.language),
        datatype: datatypes[type],
        ...(type === 'strings' && { separator: betweenValues }),
        ...(required && { required: true }),
      })),
    },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const datatypes: Record<Column['type'], string> = {
  string: 'string',
  uri: 'anyURI',
  email: 'string',
  date: 'date',
  'date-time': 'dateTime',
  boolean: 'boolean',
  integer: 'integer',
  strings: 'string',
}

function itemOf(columns: readonly Column[], row: Row): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name]]))
}

function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'object' ? cell.join(betweenValues) : String(cell)
}
