import type { ExchangeUnit } from '../../../.vitepress/core/exchange/exchange-document.ts'

/** Units that stand together, those of a plural under its key. */
export interface UnitRun {
  plural?: string
  units: ExchangeUnit[]
}

/** The units in their order, the forms of a plural gathered where they follow one another; each key once. */
export function pluralRuns(units: readonly ExchangeUnit[]): UnitRun[] {
  const runs: UnitRun[] = []
  const done = new Set<string>()
  for (const unit of units) {
    const last = runs.at(-1)
    const key = unit.plural?.key
    if (last && last.plural === key) {
      last.units.push(unit)
    } else if (key === undefined || done.has(key)) {
      runs.push({ units: [unit] })
    } else {
      done.add(key)
      runs.push({ plural: key, units: [unit] })
    }
  }
  return runs
}
