/** Above this many comparisons two runs are aligned by their order alone. */
const mostComparisons = 400_000

/**
 * Pairs the things of two runs in order, leaving out what has no twin, so that the sum of the likenesses is the
 * greatest (Needleman and Wunsch 1970, with gaps that cost nothing). Gives index pairs that rise in both.
 */
export function alignRuns(
  before: number,
  after: number,
  like: (a: number, b: number) => number | undefined,
): [number, number][] {
  if (before * after > mostComparisons) return byOrder(before, after, like)
  const width = after + 1
  const best = new Float64Array((before + 1) * width)
  const at = (a: number, b: number) => best[a * width + b] ?? 0
  const likeness = new Float64Array(before * after)
  for (let a = before - 1; a >= 0; a--) {
    for (let b = after - 1; b >= 0; b--) {
      const score = like(a, b) ?? 0
      likeness[a * after + b] = score
      const paired = score > 0 ? score + at(a + 1, b + 1) : 0
      best[a * width + b] = Math.max(paired, at(a + 1, b), at(a, b + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < before && b < after; ) {
    const score = likeness[a * after + b] ?? 0
    if (score > 0 && at(a, b) === score + at(a + 1, b + 1)) pairs.push([a++, b++])
    else if (at(a, b) === at(a + 1, b)) a++
    else b++
  }
  return pairs
}

/** Pairs what stands at the same place, and near it where that cannot be a pair. */
function byOrder(
  before: number,
  after: number,
  like: (a: number, b: number) => number | undefined,
): [number, number][] {
  const reach = 8
  const pairs: [number, number][] = []
  let next = 0
  for (let a = 0; a < before && next < after; a++) {
    for (let b = next; b < Math.min(after, next + reach); b++) {
      if ((like(a, b) ?? 0) <= 0) continue
      pairs.push([a, b])
      next = b + 1
      break
    }
  }
  return pairs
}
