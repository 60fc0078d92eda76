/** The sections that have a term, by slot: `slots[0]` has those that answer it best. Slots may be empty. */
export type Slots = readonly (readonly number[] | undefined)[]

/** One line for all slots: `3:a,1,4;10:2`, slots and the steps between section numbers in base 36. */
export function encodeSlots(slots: Slots): string {
  const parts: string[] = []
  // A slot that is not there is a hole, which forEach skips.
  slots.forEach((sections, slot) => {
    if (!sections || sections.length === 0) return
    let previous = 0
    const steps = [...sections]
      .sort((a, b) => a - b)
      .map((section) => {
        const step = section - previous
        previous = section
        return step.toString(36)
      })
    parts.push(`${slot.toString(36)}:${steps.join(',')}`)
  })
  return parts.join(';')
}

/** The reverse of `encodeSlots`; what is not well formed gives no sections. */
export function decodeSlots(encoded: string): number[][] {
  const slots: number[][] = []
  for (const part of encoded.split(';')) {
    const [slot = '', steps = ''] = part.split(':')
    const at = Number.parseInt(slot, 36)
    if (!Number.isInteger(at) || steps === '') continue
    let section = 0
    slots[at] = steps.split(',').map((step) => {
      section += Number.parseInt(step, 36)
      return section
    })
  }
  return slots
}
