import { Buffer } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import type { ExchangeFault } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { type Columns, columnsOf } from './columns.ts'

/** A row of a table with the line that it begins on, from 1. */
export interface TableRow {
  cells: string[]
  line: number
}

export type Table = { columns: Columns; rows: TableRow[]; fault?: undefined } | { fault: ExchangeFault }

/** Excel separates by `;` where the comma stands in numbers, as in Sweden; `Unicode text` has tabs. */
const delimiters = [',', ';', '\t'] as const

/** Excel's own first line, which names the separator. */
const separatorLine = /^sep=.\r?\n/i

/** Reads a table by RFC 4180 with whichever separator gives the columns that are needed. */
export function readTable(source: string): Table {
  const text = source.replace(/^\uFEFF/, '')
  const own = separatorLine.exec(text)?.[0] ?? ''
  const body = text.slice(own.length)
  const firstLine = own === '' ? 1 : 2
  let missing: string[] | undefined
  for (const delimiter of delimiters) {
    const head = parseRows(body, delimiter, firstLine, 1)
    const columns = columnsOf(Array.isArray(head) ? (head[0]?.cells ?? []) : [])
    if (columns.missing.length < (missing?.length ?? Number.POSITIVE_INFINITY)) missing = columns.missing
    if (columns.missing.length > 0) continue
    const rows = parseRows(body, delimiter, firstLine)
    return Array.isArray(rows) ? { columns, rows: rows.slice(1) } : { fault: rows }
  }
  const values = { columns: (missing ?? []).join(', ') }
  return { fault: { kind: 'csv-columns', values, line: firstLine, column: 1 } }
}

function parseRows(
  text: string,
  delimiter: string,
  firstLine: number,
  most?: number,
): TableRow[] | ExchangeFault {
  const rows: TableRow[] = []
  const bytes = Buffer.from(text)
  const lineAt = lineCounter(bytes, firstLine)
  let start = 0
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      ...(most !== undefined && { to: most }),
      // The parser counts line ends within quotes in a way of its own, so they are counted here.
      on_record: (cells: string[], info) => {
        rows.push({ cells, line: lineAt(start) })
        start = info.bytes
        return null
      },
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { kind: 'csv-quotes', values: {}, line: lineAt(start), column: 1 }
  }
}

const lineFeed = 10
const carriageReturn = 13

/** Tells the lines of places that are asked for in their order; line ends at a place itself are passed over. */
function lineCounter(bytes: Uint8Array, firstLine: number): (place: number) => number {
  let line = firstLine
  let at = 0
  return (place) => {
    for (; at < bytes.length; at++) {
      const sign = bytes[at]
      const isEnd = sign === lineFeed || sign === carriageReturn
      if (at >= place && !isEnd) break
      if (sign === lineFeed || (sign === carriageReturn && bytes[at + 1] !== lineFeed)) line++
    }
    return line
  }
}
