/** Numbers that look random and are the same in every run (mulberry32, by Tommy Ettinger, public domain). */
export interface Random {
  /** From 0 to below `end`, whole. */
  below(end: number): number
  /** One of a list; none of an empty one. */
  of<Value>(list: readonly Value[]): Value | undefined
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number) => Math.floor(next() * end)
  return { below, of: (list) => list[below(list.length)] }
}
