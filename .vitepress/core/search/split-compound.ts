import { type Attempt, lookUp, some, stemsOf } from './look-up.ts'
import type { SearchIndex } from './open-index.ts'

/** A compound that the index does not have, by its longest last part that it has: `skolbudget`, `budget`. */
export async function compound(word: string, index: SearchIndex): Promise<Attempt[]> {
  if (!/^\p{L}{7,}$/u.test(word)) return []
  for (let at = 3; at <= word.length - 4; at++) {
    const first = word.slice(0, at)
    const firsts = await lookUp(stemsOf([first, first.replace(/s$/, '')], index), index)
    if (firsts.size === 0) continue
    const last = await lookUp(stemsOf([word.slice(at)], index), index)
    if (last.size > 0) return [...some('compound', last), ...some('compound', firsts)]
  }
  return []
}
