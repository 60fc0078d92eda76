import { type Inline, type InlineCode, isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import type { Code } from './coded-text.ts'

/** A piece of inline code that stands alone, or the two ends of a pair; one end where the other is not in the text. */
export interface CodePair {
  codes: InlineCode[]
  end: Code['end']
}

/** The pairs of a text in the order of what comes first of them; an end belongs to the nearest of its own kind. */
export function codePairs(pieces: readonly Inline[]): CodePair[] {
  const pairs: CodePair[] = []
  const open = new Map<string, CodePair[]>()
  for (const code of pieces.filter(isCode)) {
    const waiting = open.get(nameOf(code))
    const start = code.role === 'close' ? waiting?.pop() : undefined
    if (start) {
      start.codes.push(code)
      start.end = 'nested'
      continue
    }
    const pair: CodePair = { codes: [code], end: code.role === 'alone' ? undefined : 'isolated' }
    pairs.push(pair)
    if (code.role !== 'open') continue
    if (waiting) waiting.push(pair)
    else open.set(nameOf(code), [pair])
  }
  markCrossings(pieces, pairs)
  return pairs
}

/** `*a **b* c**`: of two pairs that cross, the one that began first can be no element of XML. */
function markCrossings(pieces: readonly Inline[], pairs: readonly CodePair[]): void {
  const pairOf = new Map(pairs.flatMap((pair) => pair.codes.map((code) => [code, pair])))
  const open: CodePair[] = []
  for (const code of pieces.filter(isCode)) {
    const pair = pairOf.get(code)
    if (pair?.codes.length !== 2) continue
    if (code === pair.codes[0]) {
      open.push(pair)
      continue
    }
    while (open.at(-1)?.end === 'crossing') open.pop()
    if (open.at(-1) === pair) open.pop()
    else pair.end = 'crossing'
  }
}

/** What two ends have in common: the mark itself, the name of the tag, else the type. */
function nameOf({ type, text }: InlineCode): string {
  const name = type === 'html' ? /^<\/?([^\s/>]+)/.exec(text)?.[1]?.toLowerCase() : undefined
  return `${type} ${name ?? (type === 'mark' ? text : '')}`
}
