import type { ExchangeRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Position } from '../../../.vitepress/core/findings/finding.ts'
import { positionsIn } from '../../xml/positions-in.ts'
import { readXml, xmlSource } from '../../xml/read-xml.ts'
import type { XliffDialect } from './xliff-dialect.ts'
import { XliffListener } from './xliff-listener.ts'

/**
 * Reads a file of XLIFF. One that cannot be read is not whole; a file or unit in it that cannot is left out, and the
 * rest is there. Nothing is fetched or expanded, and no time is spent beyond what the length asks for.
 */
export function readXliff(text: string, dialect: XliffDialect): ExchangeRead {
  const source = xmlSource(text)
  const listener = new XliffListener(dialect)
  const fault = readXml(source, listener, { deepest: 100 })
  if (fault) {
    const { line, column } = fault
    const kind = listener.version === undefined ? `xml-${fault.kind}` : 'xliff-version'
    const values = { what: listener.version ?? fault.what }
    return { files: [], faults: [{ kind, values, line, column }], isWhole: false }
  }
  const { languages, files, problems, doubtful } = listener
  const placeOf = placesIn(source, [
    ...files.flatMap(({ units }) => units.map(({ at }) => at)),
    ...problems.flatMap(({ at, first = at }) => [at, first]),
  ])
  return {
    ...languages,
    files: files.map((file) => ({
      ...file,
      units: file.units
        .filter((unit) => !doubtful.has(unit))
        .map(({ at, ...unit }) => ({ ...unit, ...placeOf(at) })),
    })),
    faults: problems
      .toSorted((a, b) => a.at - b.at)
      .map(({ kind, values, at, first }) => ({
        kind,
        values: first === undefined ? values : { ...values, first: placeOf(first).line },
        ...placeOf(at),
      })),
    isWhole: true,
  }
}

function placesIn(source: string, places: readonly number[]): (at: number) => Position {
  const sorted = [...new Set(places)].sort((a, b) => a - b)
  const found = positionsIn(source, sorted)
  const positions = new Map(sorted.map((at, index) => [at, found[index]]))
  return (at) => positions.get(at) ?? { line: 1, column: 1 }
}
