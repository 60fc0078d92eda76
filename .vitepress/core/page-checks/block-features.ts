import type { Block } from '../markdown/blocks.ts'

/** What of a block is the same in every language, to know its twin by. */
export interface BlockFeatures {
  kind: Block['kind']
  level: number
  length: number
  /** Numbers, names, addresses, code: what a translator leaves as it is. */
  marks: ReadonlySet<string>
}

/** Long blocks are known by their beginning well enough. */
const mostRead = 2_000
const mark =
  /`[^`]+`|\p{N}+(?:[.,:\u00a0 /-]\p{N}+)*|\]\([^()\s]*|[\w.+-]+@[\w.-]+|\p{Lu}[\p{L}\p{M}\p{N}-]+/gu

/** The features of a block. Text of a few signs, such as a term of a glossary, may be all that it has. */
export function featuresOf(block: Block): BlockFeatures {
  const source = block.source.slice(0, mostRead)
  const marks = new Set<string>()
  for (const [found] of source.matchAll(mark)) marks.add(neutral(found))
  const length = block.text.length || (block.kind === 'code' ? block.source.length : 0)
  return { kind: block.kind, level: block.heading?.level ?? 0, length, marks }
}

/** A number without its signs between thousands, an address by its last part, a name in lower case. */
function neutral(found: string): string {
  if (found.startsWith(']('))
    return found
      .slice(2)
      .replace(/^.*\//, '')
      .replace(/\.md|#.*$/g, '')
  return /^\p{N}/u.test(found) ? found.replace(/[^\p{N}]/gu, '') : found.toLowerCase()
}

const alike: Partial<Record<Block['kind'], Block['kind']>> = { item: 'paragraph', paragraph: 'item' }

/**
 * How like two blocks are: none where they cannot be twins, else 1 to 4. What both have alike counts most, then
 * the length; two blocks of one kind may be twins though nothing else is alike.
 */
export function likeness(a: BlockFeatures, b: BlockFeatures): number | undefined {
  if (a.kind !== b.kind && alike[a.kind] !== b.kind) return undefined
  const kind = a.kind === b.kind ? 1.25 : 1
  const level = a.level === b.level ? 0.25 : 0
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1)
  return kind + level + shared(a.marks, b.marks) + ratio * 0.75
}

/** From 0 to 1.75: the share of marks that both have, and more where there are several. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let both = 0
  for (const each of few) if (many.has(each)) both++
  return ((2 * both) / (a.size + b.size)) * 1.25 + Math.min(both, 5) * 0.1
}
