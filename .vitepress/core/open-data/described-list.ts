import type { Column, OpenListId, Row } from './open-list.ts'

/** Creative Commons Zero 1.0: what is done with the site's open data is up to who does it. */
export const licenceOfData = 'https://creativecommons.org/publicdomain/zero/1.0/'

/** A column with what it means in each language of the site. */
export interface DescribedColumn extends Column {
  description: ReadonlyMap<string, string>
}

/** A list in one language, with what is said of it there. */
export interface ListInLanguage {
  language: string
  title: string
  description: string
  /** The address of the page that shows it. */
  page: string | undefined
  rows: readonly Row[]
}

/** A list of open data with its words in every language of the site, the first of which is that of its schema. */
export interface DescribedList {
  id: OpenListId
  /** The ref of the page that shows it. */
  ref: string
  columns: readonly DescribedColumn[]
  /** When something in it, or the page that shows it, was reviewed last: YYYY-MM-DD. */
  updated: string | undefined
  /** By the languages of the site, in their order. */
  languages: readonly ListInLanguage[]
}

/** The name of a list's file below the site's folder of data: `communities.sv.csv`. */
export function fileName(list: { id: string }, language: string, format: 'json' | 'csv'): string {
  return `${list.id}.${language}.${format}`
}

/** The name of the JSON Schema of a list's JSON files; `glossary.schema.json` is that of the file in all languages. */
export function schemaName(list: { id: string }): string {
  return list.id === 'glossary' ? 'glossary-list.schema.json' : `${list.id}.schema.json`
}

/** The name of the description of a list's CSV file, which the W3C's standard for tables on the web lays down. */
export function csvMetadataName(list: { id: string }, language: string): string {
  return `${fileName(list, language, 'csv')}-metadata.json`
}
