import { byCodeUnit } from '../../../.vitepress/core/language/by-code-unit.ts'
import type { MemoryUnit } from '../../../.vitepress/core/memory/memory-unit.ts'

/** Two languages in the order of a translation, with the units of it. */
export interface Direction {
  from: string
  to: string
  units: MemoryUnit[]
}

/** The units by the languages that they were translated from and into, sorted; of one language where it is given. */
export function directionsOf(units: readonly MemoryUnit[], language?: string): Direction[] {
  const directions = new Map<string, Direction>()
  for (const unit of units) {
    const { from, to } = unit
    if (language !== undefined && from !== language && to !== language) continue
    const name = `${from} ${to}`
    const known = directions.get(name)
    if (known) known.units.push(unit)
    else directions.set(name, { from, to, units: [unit] })
  }
  return [...directions.values()].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to))
}

/** Each two languages that a text can be looked up between, all units with each; `to` one where it is given. */
export function lookupDirections(
  units: MemoryUnit[],
  languages: readonly string[],
  only: string | undefined,
): Direction[] {
  return languages.flatMap((from) =>
    languages.flatMap((to) => (from === to || (only ?? to) !== to ? [] : [{ from, to, units }])),
  )
}
