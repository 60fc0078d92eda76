import type {
  ExchangeFault,
  ExchangeRead,
  UnitRead,
} from '../../../.vitepress/core/exchange/exchange-document.ts'
import { gatherFiles, type NamedUnit } from '../gather-files.ts'
import { readVersions, type Versions } from '../versions.ts'
import { unguarded } from './cell.ts'
import type { Columns } from './columns.ts'
import { readTable, type TableRow } from './read-table.ts'

/**
 * Reads a table as Excel, LibreOffice and others save it: with commas, semicolons or tabs, columns in any order, and
 * columns of one's own. Line ends within a cell are read as `\n`, since programs change them.
 */
export function readCsv(text: string): ExchangeRead {
  const table = readTable(text)
  if (table.fault) return { files: [], faults: [table.fault], isWhole: false }
  const { columns, rows } = table
  const faults: ExchangeFault[] = []
  const units: NamedUnit[] = []
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    const read = unitOf(row, columns)
    if ('kind' in read) faults.push(read)
    else units.push(read)
  }
  const gathered = gatherFiles(units, versionsOf(rows, columns))
  return {
    ...(columns.from !== undefined && { from: columns.from }),
    ...(columns.to !== undefined && { to: columns.to }),
    files: gathered.files,
    faults: [...faults, ...gathered.faults].sort((a, b) => a.line - b.line),
    isWhole: true,
  }
}

/** The versions by the name of the file; none where its rows do not agree. */
function versionsOf(rows: readonly TableRow[], columns: Columns): Map<string, Versions> {
  const texts = new Map<string, Set<string>>()
  for (const { cells } of rows) {
    const name = unguarded(cells[columns.name] ?? '')
    const text = columns.version === undefined ? '' : (cells[columns.version] ?? '')
    texts.set(name, (texts.get(name) ?? new Set()).add(text.trim()))
  }
  const versions = new Map<string, Versions>()
  for (const [name, [text = '', ...others]] of texts) {
    const read = others.length === 0 ? readVersions(text) : undefined
    if (read) versions.set(name, read)
  }
  return versions
}

function unitOf({ cells, line }: TableRow, columns: Columns): NamedUnit | ExchangeFault {
  const place = { line, column: 1 }
  const beyond = cells.slice(columns.width).some((cell) => cell.trim() !== '')
  if (beyond || cells.length <= columns.source) {
    return { kind: 'csv-cells', values: { found: cells.length, wanted: columns.width }, ...place }
  }
  const text = (index: number) => unguarded(cells[index] ?? '').replace(/\r\n?/g, '\n')
  const name = text(columns.name)
  const id = text(columns.id)
  if (name === '' || id === '') return { kind: 'csv-unnamed', values: {}, ...place }
  const target = text(columns.target)
  const said = columns.state === undefined ? undefined : stateOf(text(columns.state))
  const state = target === '' ? 'initial' : said
  const unit: UnitRead = {
    id,
    source: text(columns.source),
    ...(target !== '' && { target }),
    ...(state !== undefined && { state }),
    ...place,
  }
  return { name, unit }
}

/** A state that a person has written; those that the export writes say how the text stood then. */
function stateOf(cell: string): UnitRead['state'] {
  switch (cell.trim().toLowerCase()) {
    case 'fuzzy':
      return 'fuzzy'
    case 'translated':
      return 'translated'
    case 'reviewed':
      return 'reviewed'
    case 'final':
      return 'final'
    default:
      return undefined
  }
}
