/** How often each pair of letters stands in some texts. */
export interface LetterPairs {
  counts: ReadonlyMap<string, number>
  total: number
}

export function letterPairs(texts: Iterable<string>): LetterPairs {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    for (const pair of pairsOf(text)) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
      total++
    }
  }
  return { counts, total }
}

/**
 * How much likelier a text is among the first texts than among the second: the logarithm a pair of letters, 0 where
 * nothing tells. A model this small can only choose between two languages, and only where the texts have many words.
 */
export function likelier(text: string, first: LetterPairs, second: LetterPairs): number {
  const pairs = pairsOf(text)
  if (pairs.length === 0 || first.total === 0 || second.total === 0) return 0
  const share = ({ counts, total }: LetterPairs, pair: string) =>
    ((counts.get(pair) ?? 0) + 0.5) / (total + 500)
  return (
    pairs.reduce((sum, pair) => sum + Math.log(share(first, pair) / share(second, pair)), 0) / pairs.length
  )
}

/** Letters side by side, and those at the start and the end of a word. */
function pairsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const framed = ` ${word} `
    return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2))
  })
}
