/**
 * How many slips of the finger lie between what was typed and a word: a letter too many, too few, another, or two
 * that changed places (the optimal string alignment distance). With `prefix`, between it and the word's best
 * beginning. More than `most` gives `most + 1`.
 */
export function slips(typed: string, word: string, most: number, prefix = false): number {
  const far = most + 1
  if (typed.length - word.length > most || (!prefix && word.length - typed.length > most)) return far
  const width = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row++) {
    const next = [row]
    let least = row
    for (let at = 1; at <= width; at++) {
      const same = typed[row - 1] === word[at - 1]
      let value = Math.min(
        (last[at] ?? far) + 1,
        (next[at - 1] ?? far) + 1,
        (last[at - 1] ?? far) + (same ? 0 : 1),
      )
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) {
        value = Math.min(value, (before[at - 2] ?? far) + 1)
      }
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return far
    before = last
    last = next
  }
  const result = prefix ? Math.min(...last) : (last[word.length] ?? far)
  return Math.min(result, far)
}

/** How many slips a typed word may have: none below four letters, two from eight. */
export function slipsAllowed(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
}
