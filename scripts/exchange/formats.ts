import type { ExchangeFormat } from '../../.vitepress/core/exchange/exchange-document.ts'
import { csv } from './csv/csv.ts'
import { po } from './po/po.ts'
import { xliff2 } from './xliff2/xliff2.ts'
import { xliff12 } from './xliff12/xliff12.ts'

/** The formats that go out to be translated and come back. */
export const exchangeFormats: readonly ExchangeFormat[] = [xliff2, xliff12, po, csv]

/** All that can be exported: a memory and a glossary go out only. */
export const exportNames = ['xliff2', 'xliff12', 'po', 'tmx', 'tbx', 'csv'] as const

export type ExportName = (typeof exportNames)[number]

/** The name of a format that somebody gave. */
export function exportName(given: string | undefined): ExportName | undefined {
  return exportNames.find((name) => name === given)
}
