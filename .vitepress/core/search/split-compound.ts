import { type Attempt, lookUp, some, stemsOf } from './look-up.ts'
import type { SearchIndex } from './open-index.ts'

/** A compound that the index does not have, by its longest last part that it has: `skolbudget`, `budget`. */
export async function compound(word: string, index: SearchIndex): Promise<Attempt[]> {
  if (!/^\p{L}{7,}$/u.test(word)) return []
  const splits = Array.from({ length: word.length - 6 }, (_, at) => at + 3)
  const begun = await Promise.all(
    splits.map(async (at) => {
      const first = word.slice(0, at)
      return { at, firsts: await lookUp(stemsOf([first, first.replace(/s$/, '')], index), index) }
    }),
  )
  // All at once, and not one after the other until one is found: each would be a trip of its own.
  const whole = await Promise.all(
    begun
      .filter(({ firsts }) => firsts.size > 0)
      .map(async ({ at, firsts }) => ({
        firsts,
        last: await lookUp(stemsOf([word.slice(at)], index), index),
      })),
  )
  const longest = whole.find(({ last }) => last.size > 0)
  return longest ? [...some('compound', longest.last), ...some('compound', longest.firsts)] : []
}
