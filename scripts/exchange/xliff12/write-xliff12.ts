import type { ExchangeDocument, ExchangeFile } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import { pluralRuns } from '../xliff/plural-runs.ts'
import { toToken } from '../xliff/unit-id.ts'
import { transUnitLines } from './unit12.ts'

/** The namespace of XLIFF 1.2. */
export const space12 = 'urn:oasis:names:tc:xliff:document:1.2'

/**
 * A document as XLIFF 1.2 (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). What uses a file, in which
 * version and build, are its name, its original's version and the translation's. Files without units are left out.
 */
export function writeXliff12(document: ExchangeDocument): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${xmlAttributes({ xmlns: space12, version: '1.2' })}>`,
    ...document.files
      .filter(({ units }) => units.length > 0)
      .flatMap((file) => fileLines(file, document).map(within)),
    '</xliff>',
  ]
  return `${lines.join('\n')}\n`
}

function fileLines(
  { name, original, originalVersion, version, title, url, units }: ExchangeFile,
  { from, to }: ExchangeDocument,
): string[] {
  const attributes = {
    original,
    'source-language': from,
    'target-language': to,
    datatype: name.startsWith('strings ') ? 'x-i18next' : 'x-markdown',
    'product-name': name,
    'product-version': originalVersion,
    ...(version !== undefined && { 'build-num': version }),
  }
  const notes = [title, ...(url === undefined ? [] : [url])]
  return [
    `<file${xmlAttributes(attributes)}>`,
    '  <header>',
    ...notes.map((note) => `    <note>${xmlText(note)}</note>`),
    '  </header>',
    '  <body>',
    ...pluralRuns(units).flatMap(({ plural, units }) => {
      const lines = units
        .flatMap((unit) => transUnitLines(unit, original))
        .map((line) => within(within(line)))
      if (plural === undefined) return lines
      const group = { id: toToken(plural), resname: plural, restype: 'x-plural' }
      return [`    <group${xmlAttributes(group)}>`, ...lines.map(within), '    </group>']
    }),
    '  </body>',
    '</file>',
  ]
}

function within(line: string): string {
  return `  ${line}`
}
