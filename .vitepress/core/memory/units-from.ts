import type { MemoryUnit, UnitKind } from './memory-unit.ts'

/** Languages and place that units have in common. */
export interface UnitPlace {
  from: string
  to: string
  origin: string
}

/** Units from pairs of texts, without those that have no letters, have a comment, or signs that no file of XML can hold. */
export function unitsFrom(
  kind: UnitKind,
  pairs: readonly (readonly [string, string])[],
  { from, to, origin }: UnitPlace,
): MemoryUnit[] {
  return pairs.flatMap(([source, target]): MemoryUnit[] =>
    [source, target].every(isText) ? [{ kind, from, to, source, target, origins: [origin] }] : [],
  )
}

const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function isText(text: string): boolean {
  return /\p{L}/u.test(text) && !text.includes('<!--') && !notInXml.test(text)
}
