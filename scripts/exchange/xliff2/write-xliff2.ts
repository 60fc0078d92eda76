import type { ExchangeDocument, ExchangeFile } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import { pluralRuns } from '../xliff/plural-runs.ts'
import { toToken } from '../xliff/unit-id.ts'
import { metadataCategory, spaces } from './spaces.ts'
import { unitLines } from './unit2.ts'

/**
 * A document as XLIFF 2.1 (http://docs.oasis-open.org/xliff/xliff-core/v2.1/). A file's id is its name; its
 * original's version and the translation's are in the Metadata module. Files without units, which XLIFF does not have, are left out.
 */
export function writeXliff2({ from, to, files }: ExchangeDocument): string {
  const root = {
    xmlns: spaces.core,
    'xmlns:mda': spaces.metadata,
    'xmlns:mtc': spaces.matches,
    version: '2.1',
    srcLang: from,
    trgLang: to,
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${xmlAttributes(root)}>`,
    ...files.filter(({ units }) => units.length > 0).flatMap((file) => fileLines(file).map(within)),
    '</xliff>',
  ]
  return `${lines.join('\n')}\n`
}

function fileLines({ name, original, originalVersion, version, title, url, units }: ExchangeFile): string[] {
  const notes = [title, ...(url === undefined ? [] : [url])]
  return [
    `<file${xmlAttributes({ id: toToken(name), original })}>`,
    '  <mda:metadata>',
    `    <mda:metaGroup category="${metadataCategory}">`,
    `      <mda:meta type="originalVersion">${xmlText(originalVersion)}</mda:meta>`,
    ...(version === undefined ? [] : [`      <mda:meta type="version">${xmlText(version)}</mda:meta>`]),
    '    </mda:metaGroup>',
    '  </mda:metadata>',
    '  <notes>',
    ...notes.map((note) => `    <note>${xmlText(note)}</note>`),
    '  </notes>',
    ...pluralRuns(units).flatMap(({ plural, units }) => {
      const lines = units.flatMap((unit) => unitLines(unit, original)).map(within)
      if (plural === undefined) return lines
      const group = { id: toToken(plural), name: plural, type: 'tingwall:plural' }
      return [`  <group${xmlAttributes(group)}>`, ...lines.map(within), '  </group>']
    }),
    '</file>',
  ]
}

function within(line: string): string {
  return `  ${line}`
}
