import type { Block } from '../markdown/blocks.ts'

/** A heading with an address of its own. */
export interface Heading {
  level: number
  id: string
  text: string
}

export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap(({ heading, text }) => (heading ? [{ ...heading, text }] : []))
}

/**
 * Which anchor of `to` is the same section as an anchor of `from`; equal ones are left out. Explicit ids
 * that both have lead the way; where the headings are as many and of the same levels, place does.
 */
export function matchAnchors(from: readonly Heading[], to: readonly Heading[]): Record<string, string> {
  const known = new Set(to.map((heading) => heading.id))
  const alike =
    from.length === to.length && from.every((heading, index) => heading.level === to[index]?.level)
  const matches: Record<string, string> = {}
  for (const [index, heading] of from.entries()) {
    const twin = to[index]
    if (!known.has(heading.id) && alike && twin) matches[heading.id] = twin.id
  }
  return matches
}
