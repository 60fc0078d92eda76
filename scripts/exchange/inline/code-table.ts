import { type InlineCode, isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'
import { type CodePair, codePairs } from './code-pairs.ts'
import type { Coded } from './coded-text.ts'

/** Gives the inline code of a unit's texts their ids. */
export interface CodeTable {
  /** A text of the unit with its inline code; what the texts before have too has their ids. */
  coded(text: string): readonly Coded[]
}

/** Of these kinds a translation may have one that is written in another way: an address of its own, `*` for `_`. */
const ownInLanguage: ReadonlySet<InlineCode['type']> = new Set(['link', 'image', 'mark', 'code'])

/** The ids of the inline code of a unit; those of the source are given first, from 1 in their order. */
export function codeTable(source: string): CodeTable {
  const known: { id: number; same: string; kind: string }[] = []
  const coded = (text: string): Coded[] => {
    const pieces = protect(text)
    const pairs = codePairs(pieces)
    const ids = new Map<CodePair, number>()
    const taken = new Set<number>()
    const pairUp = (nameOf: (pair: CodePair) => string, knownAs: 'same' | 'kind') => {
      const waiting = new Map<string, number[]>()
      for (const one of known.toReversed()) {
        if (taken.has(one.id)) continue
        const same = waiting.get(one[knownAs])
        if (same) same.push(one.id)
        else waiting.set(one[knownAs], [one.id])
      }
      for (const pair of pairs) {
        const id = ids.has(pair) ? undefined : waiting.get(nameOf(pair))?.pop()
        if (id === undefined) continue
        ids.set(pair, id)
        taken.add(id)
      }
    }
    pairUp(sameName, 'same')
    pairUp(kindName, 'kind')
    for (const pair of pairs) {
      if (ids.has(pair)) continue
      const id = known.length + 1
      known.push({ id, same: sameName(pair), kind: kindName(pair) })
      ids.set(pair, id)
    }
    const pairOf = new Map(pairs.flatMap((pair) => pair.codes.map((code) => [code, pair])))
    return pieces.map((piece) => {
      const pair = isCode(piece) ? pairOf.get(piece) : undefined
      if (!isCode(piece) || !pair) return isCode(piece) ? piece.text : piece
      return { ...piece, id: ids.get(pair) ?? 0, ...(pair.end && { end: pair.end }) }
    })
  }
  const first = coded(source)
  return { coded: (text) => (text === source ? first : coded(text)) }
}

function sameName({ codes }: CodePair): string {
  return JSON.stringify(codes.map(({ type, role, text }) => [type, role, text]))
}

/** Placeholders and tags are the same only where they are written the same, so that each has a name of its own. */
function kindName(pair: CodePair): string {
  const [first] = pair.codes
  return first && ownInLanguage.has(first.type)
    ? JSON.stringify(pair.codes.map(({ type, role }) => [type, role]))
    : sameName(pair)
}
