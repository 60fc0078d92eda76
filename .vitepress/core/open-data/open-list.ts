/** What a value of a column is; `strings` are several words in one cell. */
export type ColumnType = 'string' | 'uri' | 'email' | 'date' | 'date-time' | 'boolean' | 'integer' | 'strings'

/**
 * A column of a list of open data. `name` is in small letters with underscores, since it is a header in CSV and a
 * key in JSON alike; the words that describe it are in locales/<language>/data.json under `columns.<list>.<name>`.
 */
export interface Column {
  name: string
  type: ColumnType
  /** True where every row has a value. */
  required?: boolean
}

/** Undefined where there is nothing to say, or nobody knows. */
export type Cell = string | number | boolean | readonly string[] | undefined

/** The cells of one row by the names of their columns. */
export type Row = Readonly<Record<string, Cell>>

/** The lists that can be downloaded; their titles are in locales/<language>/data.json under `lists.<id>`. */
export const openListIds = [
  'communities',
  'events',
  'initiatives',
  'cases',
  'resources',
  'pages',
  'glossary',
  'facts',
] as const

export type OpenListId = (typeof openListIds)[number]

/** A list that can be downloaded in each language of the site. */
export interface OpenList {
  id: OpenListId
  /** The ref of the page that shows it. */
  ref: string
  columns: readonly Column[]
  /** Its rows in a language, always in the same order. Addresses in them are whole (`https://…`). */
  rows(language: string): readonly Row[]
}
