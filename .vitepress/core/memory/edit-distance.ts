/**
 * How many words must be put in, taken away or exchanged to make one list from the other (Levenshtein 1966), or
 * none where it is more than `most`. Only the band of `most` about the diagonal is looked at (Ukkonen 1985).
 */
export function editDistance(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  most = Math.max(a.length, b.length),
): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  const far = most + 1
  let above = new Int32Array(b.length + 1).fill(far)
  let row = new Int32Array(b.length + 1).fill(far)
  for (let y = 0; y <= Math.min(b.length, most); y++) above[y] = y
  for (let x = 1; x <= a.length; x++) {
    const first = Math.max(1, x - most)
    const last = Math.min(b.length, x + most)
    let least = far
    row.fill(far)
    if (x <= most) least = row[0] = x
    for (let y = first; y <= last; y++) {
      const exchanged = (above[y - 1] ?? far) + (a[x - 1] === b[y - 1] ? 0 : 1)
      const best = Math.min(exchanged, (above[y] ?? far) + 1, (row[y - 1] ?? far) + 1, far)
      row[y] = best
      if (best < least) least = best
    }
    if (least > most) return undefined
    ;[above, row] = [row, above]
  }
  const distance = above[b.length] ?? far
  return distance > most ? undefined : distance
}
