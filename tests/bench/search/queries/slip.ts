import type { Random } from '../../edits/random.ts'

/** A word with one slip after its first letter: a letter left out or two that have changed places. */
export function withSlip(word: string, random: Random): string | undefined {
  if (word.length < 5) return undefined
  const at = 1 + random.below(word.length - 2)
  const slipped =
    random.below(2) === 0
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return slipped === word ? undefined : slipped
}

/** A list in an order that looks random (Fisher and Yates). */
export function shuffled<Value>(list: readonly Value[], random: Random): Value[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last--) {
    const at = random.below(last + 1)
    const moved = order.splice(at, 1, ...order.slice(last, last + 1))
    order.splice(last, 1, ...moved)
  }
  return order
}
