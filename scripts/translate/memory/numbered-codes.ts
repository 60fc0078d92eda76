import { type Inline, type InlineCode, isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'

/** A run of words, or inline code with the number that its twin in the other language has too. */
export type Numbered = string | (InlineCode & { number: number })

/**
 * Two texts with their inline code numbered: what is the same in both has the same number, and what is left of
 * each kind (addresses that differ by language) is paired in order.
 */
export function numberCodes(source: string, target: string): [Numbered[], Numbered[]] {
  const from = protect(source)
  const to = protect(target)
  const codes = from.filter(isCode)
  const left = new Map(codes.map((code, index) => [index + 1, code]))
  const numbers = new Map<InlineCode, number>()
  const pairUp = (nameOf: (code: InlineCode) => string) => {
    const waiting = new Map<string, number[]>()
    for (const [number, code] of left) {
      const same = waiting.get(nameOf(code))
      if (same) same.push(number)
      else waiting.set(nameOf(code), [number])
    }
    for (const list of waiting.values()) list.reverse()
    for (const code of to.filter(isCode)) {
      const number = numbers.has(code) ? undefined : waiting.get(nameOf(code))?.pop()
      if (number === undefined) continue
      numbers.set(code, number)
      left.delete(number)
    }
  }
  pairUp(({ type, role, text }) => `${type} ${role} ${text}`)
  pairUp(({ type, role }) => `${type} ${role}`)
  let next = codes.length
  for (const code of to.filter(isCode)) {
    if (!numbers.has(code)) numbers.set(code, ++next)
  }
  const own = new Map(codes.map((code, index) => [code, index + 1]))
  return [withNumbers(from, own), withNumbers(to, numbers)]
}

function withNumbers(pieces: readonly Inline[], numbers: ReadonlyMap<InlineCode, number>): Numbered[] {
  return pieces.map((piece) => (isCode(piece) ? { ...piece, number: numbers.get(piece) ?? 0 } : piece))
}
