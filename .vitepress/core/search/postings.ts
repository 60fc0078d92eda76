import { encodeNumber, letters, numberReader } from './numbers.ts'
import { slots as slotCount } from './weights.ts'

/** The sections that have a term, by slot: `slots[0]` has those that answer it best. Slots may be empty. */
export type Slots = readonly (readonly number[] | undefined)[]

/** One letter has a slot and a short step to the next section; a longer step follows as a number. */
const steps = letters.length / slotCount

/** All sections of a term in order, each with its slot: about one and a half letters a section. */
export function encodeSlots(slots: Slots): string {
  const found: [section: number, slot: number][] = []
  // A slot that is not there is a hole, which forEach skips.
  slots.forEach((sections, slot) => {
    for (const section of sections ?? []) found.push([section, slot])
  })
  found.sort(([a], [b]) => a - b)
  let previous = -1
  return found
    .map(([section, slot]) => {
      const step = section - previous - 1
      previous = section
      const letter = letters[slot * steps + Math.min(step, steps - 1)]
      return step < steps - 1 ? letter : letter + encodeNumber(step - steps + 1)
    })
    .join('')
}

/** The reverse of `encodeSlots`. Reading stops at what is not well formed or is no section below `sections`. */
export function decodeSlots(encoded: string, sections = Number.POSITIVE_INFINITY): number[][] {
  const slots: number[][] = []
  const { letter, next } = numberReader(encoded)
  let previous = -1
  for (let value = letter(); value !== undefined; value = letter()) {
    const slot = Math.floor(value / steps)
    let step = value % steps
    if (step === steps - 1) {
      const further = next()
      if (further === undefined) break
      step += further
    }
    previous += step + 1
    if (previous >= sections) break
    const own = slots[slot]
    if (own) own.push(previous)
    else slots[slot] = [previous]
  }
  return slots
}
