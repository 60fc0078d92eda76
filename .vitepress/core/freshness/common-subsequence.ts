/** Above this many pairs the order is not looked at; memory and time would be out of hand. */
const mostPairs = 16_000_000

/** Index pairs of a longest common subsequence, in order; of two far too long lists only what they begin and end with. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const head = Array.from({ length: start }, (_, index): [number, number] => [index, index])
  const middle = longest(a.slice(start, a.length - end), b.slice(start, b.length - end)).map(
    ([x, y]): [number, number] => [x + start, y + start],
  )
  const tail = Array.from({ length: end }, (_, index): [number, number] => [
    a.length - end + index,
    b.length - end + index,
  ])
  return [...head, ...middle, ...tail]
}

function longest(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > mostPairs) return []
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (x: number, y: number) => lengths[x * width + y] ?? 0
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x] === b[y]) pairs.push([x++, y++])
    else if (at(x + 1, y) >= at(x, y + 1)) x++
    else y++
  }
  return pairs
}
