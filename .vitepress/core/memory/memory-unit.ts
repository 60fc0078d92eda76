import { byCodeUnit } from '../language/by-code-unit.ts'

/** `block`: a whole block of a page; `sentence`: a sentence or a table's cell of one; `string`: of the interface. */
export const unitKinds = ['block', 'string', 'sentence'] as const

export type UnitKind = (typeof unitKinds)[number]

/** A text and its translation, as somebody has confirmed them, inline Markdown and placeholders included. */
export interface MemoryUnit {
  kind: UnitKind
  /** The language that was translated from, and the one that was translated into. */
  from: string
  to: string
  source: string
  target: string
  /** Where it stands, sorted: `page <ref>` or `string <namespace>:<key>`, as the lock file names them. */
  origins: readonly string[]
}

/** The units with each pair of texts once, all its origins with it, in an order that is always the same. */
export function gatherUnits(units: Iterable<MemoryUnit>): MemoryUnit[] {
  const byTexts = new Map<string, { best: MemoryUnit; origins: Set<string> }>()
  for (const unit of units) {
    const name = JSON.stringify([unit.from, unit.to, unit.source, unit.target])
    const known = byTexts.get(name)
    if (!known) {
      byTexts.set(name, { best: unit, origins: new Set(unit.origins) })
      continue
    }
    if (rank(unit) < rank(known.best)) known.best = unit
    for (const origin of unit.origins) known.origins.add(origin)
  }
  return [...byTexts.values()]
    .map(({ best, origins }) => ({ ...best, origins: [...origins].sort(byCodeUnit) }))
    .sort(compareUnits)
}

/** A whole block says more than a sentence of one. */
export function rank({ kind }: MemoryUnit): number {
  return unitKinds.indexOf(kind)
}

function compareUnits(a: MemoryUnit, b: MemoryUnit): number {
  return (
    byCodeUnit(a.from, b.from) ||
    byCodeUnit(a.to, b.to) ||
    byCodeUnit(a.source, b.source) ||
    byCodeUnit(a.target, b.target)
  )
}
