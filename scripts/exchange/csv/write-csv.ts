import type {
  ExchangeDocument,
  ExchangeFile,
  ExchangeUnit,
} from '../../../.vitepress/core/exchange/exchange-document.ts'
import { versionsText } from '../versions.ts'
import { guarded, row } from './cell.ts'

/**
 * A document as a table for spreadsheets: RFC 4180, with the byte order mark by which Excel knows UTF-8. The heads of
 * the two texts say their languages. A text that is still in the original's language is no translation.
 */
export function writeCsv({ from, to, files }: ExchangeDocument): string {
  const head = [
    'name',
    'id',
    'kind',
    'state',
    `source (${from})`,
    `target (${to})`,
    'previous',
    'notes',
    'version',
  ]
  const rows = files.flatMap((file) => file.units.map((unit) => cells(file, unit)))
  return `\uFEFF${[head, ...rows].map((each) => row(each.map(guarded))).join('')}`
}

function cells(file: ExchangeFile, unit: ExchangeUnit): string[] {
  const { id, kind, state, source, target = '', previous = '', notes } = unit
  const own = state === 'untranslated' && target === source ? '' : target
  return [file.name, id, kind, state, source, own, previous, notes.join('\n'), versionsText(file)]
}
