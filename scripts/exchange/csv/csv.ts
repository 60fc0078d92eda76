import type { ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

/** A table for spreadsheets. */
export const csv: ExchangeFormat = { name: 'csv', ending: 'csv', write: writeCsv, read: readCsv }
