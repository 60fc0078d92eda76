/** So many letters may differ. */
const mostLetters = 2

/**
 * The candidate that differs from `word` by at most two letters and half of them (Levenshtein), for "did you
 * mean …".
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .filter(({ length }) => Math.abs(length - word.length) <= mostLetters)
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.min(mostLetters, word.length / 2) ? best.candidate : undefined
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
