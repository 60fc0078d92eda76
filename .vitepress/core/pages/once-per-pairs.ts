import type { Pair } from './page.ts'

/**
 * Makes something of all pairs of a tree once, however often it is asked for, and again where they have been read
 * anew: what is made goes when the list of pairs does.
 */
export function oncePerPairs<Value>(
  make: (pairs: readonly Pair[]) => Value,
): (pairs: readonly Pair[]) => Value {
  const made = new WeakMap<readonly Pair[], { value: Value }>()
  return (pairs) => {
    const known = made.get(pairs) ?? { value: make(pairs) }
    made.set(pairs, known)
    return known.value
  }
}
