import type { ExchangeFault, FileRead, UnitRead } from '../../.vitepress/core/exchange/exchange-document.ts'

import type { Versions } from './versions.ts'

/** A text that was read with what names it. */
export interface NamedUnit {
  name: string
  unit: UnitRead
}

/**
 * The units by page and namespace, in the order that they stand in. What is there twice is a fault, and is not taken
 * at all where the two differ, for nobody can know which is meant.
 */
export function gatherFiles(
  units: readonly NamedUnit[],
  versions: ReadonlyMap<string, Versions>,
): { files: FileRead[]; faults: ExchangeFault[] } {
  const files = new Map<string, Map<string, UnitRead>>()
  const differing: NamedUnit[] = []
  const faults: ExchangeFault[] = []
  for (const { name, unit } of units) {
    const ofFile = files.get(name) ?? new Map<string, UnitRead>()
    files.set(name, ofFile)
    const first = ofFile.get(unit.id)
    if (!first) {
      ofFile.set(unit.id, unit)
      continue
    }
    const { line, column } = unit
    const isSame = first.source === unit.source && first.target === unit.target && first.state === unit.state
    const kind = isSame ? 'twice' : 'twice-differing'
    faults.push({ kind, values: { name, id: unit.id, first: first.line }, line, column })
    if (!isSame) differing.push({ name, unit })
  }
  for (const { name, unit } of differing) files.get(name)?.delete(unit.id)
  return {
    files: [...files].map(([name, ofFile]) => ({
      name,
      ...versions.get(name),
      units: [...ofFile.values()],
    })),
    faults,
  }
}
