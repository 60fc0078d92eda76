/** A row and a column that may be paired, and what it is worth; more than 0. */
export interface Candidate {
  row: number
  column: number
  value: number
}

/**
 * Pairs rows and columns, each at most once, so that the sum of the values is the greatest: shortest augmenting paths
 * over the candidates alone (Jonker and Volgenant 1987), a row being free to stay without a column. Gives the column
 * of each row. The same candidates give the same answer in whatever order they come.
 */
export function assign(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const byRow = new Map<number, Candidate[]>()
  const sorted = [...candidates].sort((a, b) => a.row - b.row || a.column - b.column)
  for (const each of sorted) {
    const row = byRow.get(each.row)
    if (row) row.push(each)
    else byRow.set(each.row, [each])
  }
  const rowOf = new Map<number, number>()
  const columnOf = new Map<number, number>()
  const price = new Map<number, number>()
  for (const start of byRow.keys()) augment(start, byRow, rowOf, columnOf, price)
  return columnOf
}

/**
 * Finds the cheapest way to give a row a column, perhaps by giving others another one or none. `price` is what a
 * column is worth to those that compete for it; what is left to a row is the value less the price.
 */
function augment(
  start: number,
  byRow: ReadonlyMap<number, readonly Candidate[]>,
  rowOf: Map<number, number>,
  columnOf: Map<number, number>,
  price: Map<number, number>,
): void {
  const priceOf = (column: number) => price.get(column) ?? 0
  // What the row in hand gets at the most, less what it cost to free a column for it.
  const best = new Map<number, { worth: number; from: number }>()
  const settled: { column: number; worth: number }[] = []
  const done = new Set<number>()
  let row = start
  let spent = 0
  let end: { row: number; worth: number } = { row: start, worth: Number.NEGATIVE_INFINITY }
  let goal: number | undefined
  for (;;) {
    // A row's own gain is what it loses when it is left without.
    const held = columnOf.get(row)
    const own = held === undefined ? 0 : worthOf(byRow, row, held) - priceOf(held)
    const without = spent - own
    if (without > end.worth) end = { row, worth: without }
    for (const { column, value } of byRow.get(row) ?? []) {
      if (done.has(column)) continue
      const worth = spent - own + value - priceOf(column)
      const known = best.get(column)
      if (!known || worth > known.worth) best.set(column, { worth, from: row })
    }
    let next: { column: number; worth: number } | undefined
    for (const [column, { worth }] of best) {
      if (done.has(column)) continue
      if (!next || worth > next.worth || (worth === next.worth && column < next.column)) {
        next = { column, worth }
      }
    }
    if (!next || next.worth <= end.worth) break
    done.add(next.column)
    settled.push(next)
    const holder = rowOf.get(next.column)
    if (holder === undefined) {
      goal = next.column
      end = { row: start, worth: next.worth }
      break
    }
    spent = next.worth
    row = holder
  }
  for (const { column, worth } of settled) {
    if (column !== goal) price.set(column, priceOf(column) + worth - end.worth)
  }
  const from = goal ?? columnOf.get(end.row)
  if (goal === undefined) {
    if (end.row === start) return
    columnOf.delete(end.row)
  }
  for (let column = from; column !== undefined; ) {
    const taker = best.get(column)?.from
    if (taker === undefined) return
    const before = columnOf.get(taker)
    columnOf.set(taker, column)
    rowOf.set(column, taker)
    if (taker === start) return
    column = before
  }
}

function worthOf(byRow: ReadonlyMap<number, readonly Candidate[]>, row: number, column: number): number {
  return byRow.get(row)?.find((each) => each.column === column)?.value ?? 0
}
